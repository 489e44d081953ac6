<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2('https://api.example.com/v1/books/b-1041');
$request->setConfig('follow_redirects', true);
$request->setHeader('Accept', 'application/json');
$request->setHeader('Authorization', 'Bearer {{token}}');

$response = $request->send();
if ($response->getStatus() >= 400) {
    throw new RuntimeException($response->getStatus() . ' ' . $response->getReasonPhrase());
}

echo $response->getBody();
