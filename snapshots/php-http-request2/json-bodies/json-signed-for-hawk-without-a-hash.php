<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2('https://api.example.com/me', HTTP_Request2::METHOD_POST);
$request->setConfig('follow_redirects', true);
$request->setHeader('Content-Type', 'application/json');

$payload = [
    'title' => 'Salt',
];
$request->setBody(json_encode($payload));

$response = $request->send();
if ($response->getStatus() >= 400) {
    throw new RuntimeException($response->getStatus() . ' ' . $response->getReasonPhrase());
}

echo $response->getBody();
