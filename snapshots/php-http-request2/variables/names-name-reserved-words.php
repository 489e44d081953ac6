<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2('https://api.example.com/things');
$request->setConfig('follow_redirects', true);
$request->setHeader('X-A', '{{class}}');
$request->setHeader('X-B', '{{def}}');
$request->setHeader('X-C', '{{end}}');
$request->setHeader('X-D', '{{new}}');
$request->setHeader('X-E', '{{type}}');
$request->setHeader('X-F', '{{func}}');
$request->setHeader('X-G', '{{self}}');
$request->setHeader('X-H', '{{None}}');
$request->setHeader('X-I', '{{null}}');
$request->setHeader('X-J', '{{await}}');

$response = $request->send();
if ($response->getStatus() >= 400) {
    throw new RuntimeException($response->getStatus() . ' ' . $response->getReasonPhrase());
}

echo $response->getBody();
