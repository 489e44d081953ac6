<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2('https://api.example.com/headers');
$request->setConfig('follow_redirects', true);
$request->setHeader('Origin', 'https://www.example.com');
$request->setHeader('Referer', 'https://www.example.com/a');
$request->setHeader('Date', 'Sun, 06 Nov 1994 08:49:37 GMT');
$request->setHeader('Via', '1.1 proxy.example.com');
$request->setHeader('Sec-Fetch-Mode', 'cors');

$response = $request->send();
if ($response->getStatus() >= 400) {
    throw new RuntimeException($response->getStatus() . ' ' . $response->getReasonPhrase());
}

echo $response->getBody();
