<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2('https://api.example.com/me');
$request->setConfig('follow_redirects', true);

$response = $request->send();
if ($response->getStatus() >= 400) {
    throw new RuntimeException($response->getStatus() . ' ' . $response->getReasonPhrase());
}

echo $response->getBody();
