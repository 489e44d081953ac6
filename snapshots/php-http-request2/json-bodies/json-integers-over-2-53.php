<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2('https://api.example.com/json', HTTP_Request2::METHOD_POST);
$request->setConfig('follow_redirects', true);
$request->setHeader('Content-Type', 'application/json');

$body = '{"id": 12345678901234567890, "max": 9007199254740993, "min": -9223372036854775808, "u64": 18446744073709551615, "huge": 123456789012345678901234567890}';
$request->setBody($body);

$response = $request->send();
if ($response->getStatus() >= 400) {
    throw new RuntimeException($response->getStatus() . ' ' . $response->getReasonPhrase());
}

echo $response->getBody();
