<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2('https://api.example.com/me/cover', HTTP_Request2::METHOD_PUT);
$request->setConfig('follow_redirects', true);
$request->setHeader('Content-Type', 'image/png');
$request->setBody('files/cover.png', true);

$response = $request->send();
if ($response->getStatus() >= 400) {
    throw new RuntimeException($response->getStatus() . ' ' . $response->getReasonPhrase());
}

echo $response->getBody();
