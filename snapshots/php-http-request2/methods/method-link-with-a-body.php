<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2('https://api.example.com/things/7', 'LINK');
$request->setConfig('follow_redirects', true);
$request->setHeader('Content-Type', 'application/json');

$payload = [
    'to' => 8,
];
$request->setBody(json_encode($payload));

$response = $request->send();
if ($response->getStatus() >= 400) {
    throw new RuntimeException($response->getStatus() . ' ' . $response->getReasonPhrase());
}

echo $response->getBody();
