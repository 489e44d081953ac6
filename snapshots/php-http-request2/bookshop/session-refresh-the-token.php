<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2('https://login.example.com/oauth/token', HTTP_Request2::METHOD_POST);
$request->setConfig('follow_redirects', true);
$request->setHeader('Content-Type', 'application/x-www-form-urlencoded');

$form = [
    'grant_type' => 'refresh_token',
    'refresh_token' => '{{refreshToken}}',
    'client_id' => '{{clientId}}',
    'scope' => 'books:read books:write',
];
$request->setBody(http_build_query($form, '', '&', PHP_QUERY_RFC3986));

$response = $request->send();
if ($response->getStatus() >= 400) {
    throw new RuntimeException($response->getStatus() . ' ' . $response->getReasonPhrase());
}

echo $response->getBody();
