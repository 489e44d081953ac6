<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2('https://api.example.com/headers');
$request->setConfig('follow_redirects', true);
$request->setHeader('x-lower', '1');
$request->setHeader('X-UPPER', '2');
$request->setHeader('x-mIxEd', '3');
$request->setHeader('ETag', '4');

$response = $request->send();
if ($response->getStatus() >= 400) {
    throw new RuntimeException($response->getStatus() . ' ' . $response->getReasonPhrase());
}

echo $response->getBody();
