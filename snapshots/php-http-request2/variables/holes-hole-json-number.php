<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2('https://api.example.com/things', HTTP_Request2::METHOD_POST);
$request->setConfig('follow_redirects', true);
$request->setHeader('Content-Type', 'application/json');

$body = '{"count": {{count}}, "list": [{{count}}, 2], "on": {{enabled}}}';
$request->setBody($body);

$response = $request->send();
if ($response->getStatus() >= 400) {
    throw new RuntimeException($response->getStatus() . ' ' . $response->getReasonPhrase());
}

echo $response->getBody();
