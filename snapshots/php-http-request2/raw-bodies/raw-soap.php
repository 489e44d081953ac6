<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2('https://api.example.com/raw', HTTP_Request2::METHOD_POST);
$request->setConfig('follow_redirects', true);
$request->setHeader('Content-Type', 'application/soap+xml; charset=utf-8');
$request->setHeader('SOAPAction', '"urn:example:get"');

$body = <<<'XML'
    <s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope">
      <s:Body/>
    </s:Envelope>
    XML;
$request->setBody($body);

$response = $request->send();
if ($response->getStatus() >= 400) {
    throw new RuntimeException($response->getStatus() . ' ' . $response->getReasonPhrase());
}

echo $response->getBody();
