<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2('https://api.example.com/upload', HTTP_Request2::METHOD_POST);
$request->setConfig('follow_redirects', true);
$request->setHeader('Content-Type', 'multipart/form-data');
$request->addPostParameter('lf', "a\nb");
$request->addPostParameter('crlf', "a\r\nb");
$request->addPostParameter('cr', "a\rb");
$request->addPostParameter('lf-at-end', "a\n");
$request->addPostParameter('tab', "a\tb");
$request->addPostParameter('vertical-tab', "a\x0Bb");
$request->addPostParameter('form-feed', "a\x0Cb");
$request->addPostParameter('bell', "a\x07b");
$request->addPostParameter('backspace', "a\x08b");
$request->addPostParameter('escape', "\x1B[31mred");
$request->addPostParameter('delete', "a\x7Fb");
$request->addPostParameter('control-before-digit', "\x011");

$response = $request->send();
if ($response->getStatus() >= 400) {
    throw new RuntimeException($response->getStatus() . ' ' . $response->getReasonPhrase());
}

echo $response->getBody();
