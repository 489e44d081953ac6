<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2('https://api.example.com/things/7', 'PROPFIND');
$request->setConfig('follow_redirects', true);
$request->setHeader('Depth', '1');
$request->setHeader('Content-Type', 'application/xml');

$body = <<<'XML'
    <?xml version="1.0"?>
    <propfind xmlns="DAV:"><allprop/></propfind>

    XML;
$request->setBody($body);

$response = $request->send();
if ($response->getStatus() >= 400) {
    throw new RuntimeException($response->getStatus() . ' ' . $response->getReasonPhrase());
}

echo $response->getBody();
