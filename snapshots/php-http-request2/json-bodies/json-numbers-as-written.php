<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2('https://api.example.com/json', HTTP_Request2::METHOD_POST);
$request->setConfig('follow_redirects', true);
$request->setHeader('Content-Type', 'application/json');

$body = '{"one": 1.0, "price": 18.50, "exp": 1e5, "Exp": 1E+5, "tiny": 1.5e-7, "long": 0.1000000000000000055511151231257827, "beyond": 1e400, "zero": -0, "Zero": -0.0}';
$request->setBody($body);

$response = $request->send();
if ($response->getStatus() >= 400) {
    throw new RuntimeException($response->getStatus() . ' ' . $response->getReasonPhrase());
}

echo $response->getBody();
