<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2(
    'https://api.example.com/things/a%0Ab/a%0D%0Ab/a%0Db/a%0A/a%09b/a%0Bb/a%0Cb/a%07b/a%08b/%1B[31mred/a%7Fb/%011'
);
$request->setConfig('follow_redirects', true);

$response = $request->send();
if ($response->getStatus() >= 400) {
    throw new RuntimeException($response->getStatus() . ' ' . $response->getReasonPhrase());
}

echo $response->getBody();
