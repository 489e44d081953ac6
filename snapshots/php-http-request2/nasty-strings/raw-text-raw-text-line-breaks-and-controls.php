<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2('https://api.example.com/raw', HTTP_Request2::METHOD_POST);
$request->setConfig('follow_redirects', true);
$request->setHeader('Content-Type', 'text/plain');

$body = <<<TEXT
    lf: a
    b
    crlf: a\r
    b
    cr: a\rb
    lf-at-end: a

    tab: a	b
    vertical-tab: a\x0Bb
    form-feed: a\x0Cb
    bell: a\x07b
    backspace: a\x08b
    escape: \x1B[31mred
    delete: a\x7Fb
    control-before-digit: \x011

    TEXT;
$request->setBody($body);

$response = $request->send();
if ($response->getStatus() >= 400) {
    throw new RuntimeException($response->getStatus() . ' ' . $response->getReasonPhrase());
}

echo $response->getBody();
