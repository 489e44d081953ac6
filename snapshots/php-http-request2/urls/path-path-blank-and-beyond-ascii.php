<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2('https://api.example.com/salt%20road/%C5%BC%C3%B3%C5%82w/%E6%97%A5%E6%9C%AC/%F0%9F%98%80');
$request->setConfig('follow_redirects', true);

$response = $request->send();
if ($response->getStatus() >= 400) {
    throw new RuntimeException($response->getStatus() . ' ' . $response->getReasonPhrase());
}

echo $response->getBody();
