<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2('https://api.example.com/me?api%20key=a%26b=c+d%20%C3%A9%20');
$request->setConfig('follow_redirects', true);

$response = $request->send();
if ($response->getStatus() >= 400) {
    throw new RuntimeException($response->getStatus() . ' ' . $response->getReasonPhrase());
}

echo $response->getBody();
