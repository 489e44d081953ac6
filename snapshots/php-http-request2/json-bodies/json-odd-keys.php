<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2('https://api.example.com/json', HTTP_Request2::METHOD_POST);
$request->setConfig('follow_redirects', true);
$request->setHeader('Content-Type', 'application/json');

$payload = [
    '' => 'empty',
    ' ' => 'blank',
    'a b' => 1,
    'a.b' => 2,
    'a[0]' => 3,
    'a-b' => 4,
    '0' => 5,
    '@id' => 6,
    '#id' => 7,
    'a"b' => 8,
    "a\nb" => 9,
];
$request->setBody(json_encode($payload));

$response = $request->send();
if ($response->getStatus() >= 400) {
    throw new RuntimeException($response->getStatus() . ' ' . $response->getReasonPhrase());
}

echo $response->getBody();
