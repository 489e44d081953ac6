<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2('https://api.example.com/json', HTTP_Request2::METHOD_POST);
$request->setConfig('follow_redirects', true);
$request->setHeader('Content-Type', 'application/json');

$payload = [
    'lf' => "a\nb",
    "a\nb" => 'lf',
    'crlf' => "a\r\nb",
    "a\r\nb" => 'crlf',
    'cr' => "a\rb",
    "a\rb" => 'cr',
    'lf-at-end' => "a\n",
    "a\n" => 'lf-at-end',
    'tab' => "a\tb",
    "a\tb" => 'tab',
    'vertical-tab' => "a\x0Bb",
    "a\x0Bb" => 'vertical-tab',
    'form-feed' => "a\x0Cb",
    "a\x0Cb" => 'form-feed',
    'bell' => "a\x07b",
    "a\x07b" => 'bell',
    'backspace' => "a\x08b",
    "a\x08b" => 'backspace',
    'escape' => "\x1B[31mred",
    "\x1B[31mred" => 'escape',
    'delete' => "a\x7Fb",
    "a\x7Fb" => 'delete',
    'control-before-digit' => "\x011",
    "\x011" => 'control-before-digit',
];
$request->setBody(json_encode($payload));

$response = $request->send();
if ($response->getStatus() >= 400) {
    throw new RuntimeException($response->getStatus() . ' ' . $response->getReasonPhrase());
}

echo $response->getBody();
