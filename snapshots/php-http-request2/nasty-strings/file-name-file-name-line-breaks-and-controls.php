<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2('https://api.example.com/upload', HTTP_Request2::METHOD_POST);
$request->setConfig('follow_redirects', true);
$request->setHeader('Content-Type', 'multipart/form-data');
$request->addUpload('tab', "files/unportable/a\tb.txt", "a\tb.txt", 'text/plain');
$request->addUpload('vertical-tab', "files/unportable/a\x0Bb.txt", "a\x0Bb.txt", 'text/plain');
$request->addUpload('form-feed', "files/unportable/a\x0Cb.txt", "a\x0Cb.txt", 'text/plain');
$request->addUpload('bell', "files/unportable/a\x07b.txt", "a\x07b.txt", 'text/plain');
$request->addUpload('backspace', "files/unportable/a\x08b.txt", "a\x08b.txt", 'text/plain');
$request->addUpload('escape', "files/unportable/\x1B[31mred.txt", "\x1B[31mred.txt", 'text/plain');
$request->addUpload('delete', "files/unportable/a\x7Fb.txt", "a\x7Fb.txt", 'text/plain');
$request->addUpload('control-before-digit', "files/unportable/\x011.txt", "\x011.txt", 'text/plain');

$response = $request->send();
if ($response->getStatus() >= 400) {
    throw new RuntimeException($response->getStatus() . ' ' . $response->getReasonPhrase());
}

echo $response->getBody();
