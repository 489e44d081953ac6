<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2(
    'https://api.example.com/things/$x/$HOME/$%7Bx%7D/$(id)/$1%20$$%20$/%60id%60/%s%20%d%20%n%20%/%PATH%//(x)/@x%20@%7Bx%7D/!x%20!!/%7Bx%7D%20%7B0%7D%20%7B%7D/{{x}}/%3C%=%20x%20%%3E/~x%20*.txt%20[a-z]'
);
$request->setConfig('follow_redirects', true);

$response = $request->send();
if ($response->getStatus() >= 400) {
    throw new RuntimeException($response->getStatus() . ' ' . $response->getReasonPhrase());
}

echo $response->getBody();
