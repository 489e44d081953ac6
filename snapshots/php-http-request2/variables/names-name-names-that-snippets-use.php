<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2('https://api.example.com/things');
$request->setConfig('follow_redirects', true);
$request->setHeader('X-A', '{{url}}');
$request->setHeader('X-B', '{{response}}');
$request->setHeader('X-C', '{{request}}');
$request->setHeader('X-D', '{{body}}');
$request->setHeader('X-E', '{{headers}}');
$request->setHeader('X-F', '{{http}}');
$request->setHeader('X-G', '{{client}}');
$request->setHeader('X-H', '{{err}}');
$request->setHeader('X-I', '{{os}}');
$request->setHeader('X-J', '{{PATH}}');
$request->setHeader('X-K', '{{json}}');

$response = $request->send();
if ($response->getStatus() >= 400) {
    throw new RuntimeException($response->getStatus() . ' ' . $response->getReasonPhrase());
}

echo $response->getBody();
