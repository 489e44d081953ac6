<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2('https://api.example.com/v1/books/b-1041', 'PATCH');
$request->setConfig('follow_redirects', true);
$request->setHeader('Content-Type', 'application/merge-patch+json');
$request->setHeader('If-Match', '"7"');
$request->setHeader('Authorization', 'Bearer {{token}}');

$body = <<<'JSON'
    {
      "price": { "amount": 16.00, "currency": "EUR" },
      "inStock": false
    }
    JSON;
$request->setBody($body);

$response = $request->send();
if ($response->getStatus() >= 400) {
    throw new RuntimeException($response->getStatus() . ' ' . $response->getReasonPhrase());
}

echo $response->getBody();
