<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2('https://api.example.com/json', HTTP_Request2::METHOD_POST);
$request->setConfig('follow_redirects', true);
$request->setHeader('Content-Type', 'application/json');

$payload = [
    'number' => '42',
    'float' => '1.0',
    'zero' => '007',
    'date' => '2021-04-30',
    'json' => '{"a": 1}',
    'at' => '@file',
    'colon' => ':=1',
    'empty' => ' ',
];
$request->setBody(json_encode($payload));

$response = $request->send();
if ($response->getStatus() >= 400) {
    throw new RuntimeException($response->getStatus() . ' ' . $response->getReasonPhrase());
}

echo $response->getBody();
