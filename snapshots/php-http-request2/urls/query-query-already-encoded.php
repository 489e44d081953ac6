<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2(
    'https://api.example.com/things?space=a%20b&slash=a%2Fb&and=a%26b&equals=a%3Db&percent=100%25&lower=%c3%a9'
);
$request->setConfig('follow_redirects', true);

$response = $request->send();
if ($response->getStatus() >= 400) {
    throw new RuntimeException($response->getStatus() . ' ' . $response->getReasonPhrase());
}

echo $response->getBody();
