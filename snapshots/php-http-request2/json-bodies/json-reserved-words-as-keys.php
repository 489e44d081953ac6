<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2('https://api.example.com/json', HTTP_Request2::METHOD_POST);
$request->setConfig('follow_redirects', true);
$request->setHeader('Content-Type', 'application/json');

$payload = [
    'class' => 1,
    'def' => 2,
    'end' => 3,
    'nil' => 4,
    'None' => 5,
    'self' => 6,
    'type' => 7,
    'func' => 8,
    'null' => 9,
    'true' => 10,
    '$ref' => '#/x',
];
$request->setBody(json_encode($payload));

$response = $request->send();
if ($response->getStatus() >= 400) {
    throw new RuntimeException($response->getStatus() . ' ' . $response->getReasonPhrase());
}

echo $response->getBody();
