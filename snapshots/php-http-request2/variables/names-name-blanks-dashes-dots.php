<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2('https://api.example.com/things');
$request->setConfig('follow_redirects', true);
$request->setHeader('X-A', '{{my token}}');
$request->setHeader('X-B', '{{my-token}}');
$request->setHeader('X-C', '{{my.token}}');
$request->setHeader('X-D', '{{my_token}}');
$request->setHeader('X-E', '{{myToken}}');
$request->setHeader('X-F', '{{MY_TOKEN}}');

$response = $request->send();
if ($response->getStatus() >= 400) {
    throw new RuntimeException($response->getStatus() . ' ' . $response->getReasonPhrase());
}

echo $response->getBody();
