<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2('https://api.example.com/headers');
$request->setConfig('follow_redirects', true);
$request->setHeader('X-Colon', 'a: b:c');
$request->setHeader('X-List', 'a, b;q=0.5, c="d, e"');
$request->setHeader('X-Url', 'https://www.example.com/?a=b&c');
$request->setHeader('X-Hash', '# no comment // nor this');

$response = $request->send();
if ($response->getStatus() >= 400) {
    throw new RuntimeException($response->getStatus() . ' ' . $response->getReasonPhrase());
}

echo $response->getBody();
