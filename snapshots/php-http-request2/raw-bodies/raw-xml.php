<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2('https://api.example.com/raw', HTTP_Request2::METHOD_POST);
$request->setConfig('follow_redirects', true);
$request->setHeader('Content-Type', 'application/xml');

$body = <<<'XML'
    <?xml version="1.0" encoding="UTF-8"?>
    <book id="1"><title>Salt &amp; sea</title><!-- note --></book>
    XML;
$request->setBody($body);

$response = $request->send();
if ($response->getStatus() >= 400) {
    throw new RuntimeException($response->getStatus() . ' ' . $response->getReasonPhrase());
}

echo $response->getBody();
