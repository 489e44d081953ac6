<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2(
    'https://api.example.com/things/\'/%22/it\'s%20%22so%22/\'\'/%22%22///a//a///a/%22b/a/\'b/a/nb//u0041/x41/101/C:/new/table'
);
$request->setConfig('follow_redirects', true);

$response = $request->send();
if ($response->getStatus() >= 400) {
    throw new RuntimeException($response->getStatus() . ' ' . $response->getReasonPhrase());
}

echo $response->getBody();
