<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2('https://api.example.com/things');
$request->setConfig('follow_redirects', true);
$request->setHeader('X-A', '{{a"b}}');
$request->setHeader('X-B', '{{it\'s}}');
$request->setHeader('X-C', '{{a`id`}}');
$request->setHeader('X-D', '{{$(id)}}');
$request->setHeader('X-E', '{{a;b}}');
$request->setHeader('X-F', '{{a\\b}}');
$request->setHeader('X-G', '{{a*/b}}');

$response = $request->send();
if ($response->getStatus() >= 400) {
    throw new RuntimeException($response->getStatus() . ' ' . $response->getReasonPhrase());
}

echo $response->getBody();
