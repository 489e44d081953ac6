<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2('https://api.example.com/prices', HTTP_Request2::METHOD_POST);
$request->setConfig('follow_redirects', true);
$request->setHeader('Content-Type', 'application/json');

$body = '{"amount": 20.0, "rate": 0.5}';
$request->setBody($body);

$response = $request->send();
if ($response->getStatus() >= 400) {
    throw new RuntimeException($response->getStatus() . ' ' . $response->getReasonPhrase());
}

echo $response->getBody();
