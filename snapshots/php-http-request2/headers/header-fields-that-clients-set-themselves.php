<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2('https://api.example.com/headers');
$request->setConfig('follow_redirects', true);
$request->setHeader('User-Agent', 'bookshop/1.0');
$request->setHeader('Accept', 'application/json');
$request->setHeader('Accept-Encoding', 'identity');
$request->setHeader('Accept-Language', 'cs, en;q=0.5');
$request->setHeader('Cache-Control', 'no-cache');

$response = $request->send();
if ($response->getStatus() >= 400) {
    throw new RuntimeException($response->getStatus() . ' ' . $response->getReasonPhrase());
}

echo $response->getBody();
