<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2('https://api.example.com/things/7', HTTP_Request2::METHOD_TRACE);
$request->setConfig('follow_redirects', true);
$request->setHeader('Content-Type', 'application/xml');

$body = '<x/>';
$request->setBody($body);

$response = $request->send();
if ($response->getStatus() >= 400) {
    throw new RuntimeException($response->getStatus() . ' ' . $response->getReasonPhrase());
}

echo $response->getBody();
