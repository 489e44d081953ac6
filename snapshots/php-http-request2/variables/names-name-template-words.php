<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2('https://api.example.com/things');
$request->setConfig('follow_redirects', true);
$request->setHeader('X-A', '{{#if x}}');
$request->setHeader('X-B', '{{/if}}');
$request->setHeader('X-C', '{{> partial}}');
$request->setHeader('X-D', '{{! note}}');
$request->setHeader('X-E', '{{@root}}');
$request->setHeader('X-F', '{{this}}');
$request->setHeader('X-G', '{{else}}');

$response = $request->send();
if ($response->getStatus() >= 400) {
    throw new RuntimeException($response->getStatus() . ' ' . $response->getReasonPhrase());
}

echo $response->getBody();
