<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2('https://api.example.com/upload', HTTP_Request2::METHOD_POST);
$request->setConfig('follow_redirects', true);
$request->setHeader('Content-Type', 'multipart/form-data');
$request->addPostParameter('a b', '1');
$request->addPostParameter('list[]', '2');
$request->addPostParameter('a;b', '3');
$request->addPostParameter('a=b', '4');
$request->addPostParameter('a:b', '5');

$response = $request->send();
if ($response->getStatus() >= 400) {
    throw new RuntimeException($response->getStatus() . ' ' . $response->getReasonPhrase());
}

echo $response->getBody();
