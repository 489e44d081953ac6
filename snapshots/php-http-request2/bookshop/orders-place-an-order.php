<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2('https://api.example.com/v1/orders', HTTP_Request2::METHOD_POST);
$request->setConfig('follow_redirects', true);
$request->setHeader('Accept', 'application/json');
$request->setHeader('Content-Type', 'application/json');
$request->setHeader('Authorization', 'Bearer {{token}}');

$payload = [
    'lines' => [
        [
            'bookId' => 'b-1041',
            'count' => 1,
        ],
        [
            'bookId' => 'b-0977',
            'count' => 2,
        ],
    ],
    'giftWrap' => true,
    'note' => '{{note}}',
];
$request->setBody(json_encode($payload));

$response = $request->send();
if ($response->getStatus() >= 400) {
    throw new RuntimeException($response->getStatus() . ' ' . $response->getReasonPhrase());
}

echo $response->getBody();
