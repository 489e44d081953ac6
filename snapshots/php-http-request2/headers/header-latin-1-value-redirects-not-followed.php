<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2('https://api.example.com/headers');
$request->setHeader('X-Latin', mb_convert_encoding('Grüße', 'ISO-8859-1', 'UTF-8'));

$response = $request->send();
if ($response->getStatus() >= 400) {
    throw new RuntimeException($response->getStatus() . ' ' . $response->getReasonPhrase());
}

echo $response->getBody();
