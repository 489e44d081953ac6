<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2(
    'https://api.example.com/v1/travel%20&%20food/%C3%A9?genre=travel%20&%20food/%C3%A9',
    HTTP_Request2::METHOD_POST
);
$request->setConfig('follow_redirects', true);
$request->setHeader('X-Genre', mb_convert_encoding('travel & food/é', 'ISO-8859-1', 'UTF-8'));
$request->setHeader('Content-Type', 'application/x-www-form-urlencoded');

$form = [
    'genre' => 'travel & food/é',
    'travel & food/é' => 'name',
];
$request->setBody(http_build_query($form, '', '&', PHP_QUERY_RFC3986));

$response = $request->send();
if ($response->getStatus() >= 400) {
    throw new RuntimeException($response->getStatus() . ' ' . $response->getReasonPhrase());
}

echo $response->getBody();
