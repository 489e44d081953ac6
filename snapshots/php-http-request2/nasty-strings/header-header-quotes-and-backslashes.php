<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2('https://api.example.com/things');
$request->setConfig('follow_redirects', true);
$request->setHeader('X-single', '\'');
$request->setHeader('X-double', '"');
$request->setHeader('X-both', 'it\'s "so"');
$request->setHeader('X-two-singles', '\'\'');
$request->setHeader('X-two-doubles', '""');
$request->setHeader('X-backslash', '\\');
$request->setHeader('X-backslash-at-end', 'a\\');
$request->setHeader('X-two-backslashes', 'a\\\\');
$request->setHeader('X-backslash-double', 'a\\"b');
$request->setHeader('X-backslash-single', 'a\\\'b');
$request->setHeader('X-backslash-n', 'a\\nb');
$request->setHeader('X-backslash-u', '\\u0041\\x41\\101');
$request->setHeader('X-folder', 'C:\\new\\table');

$response = $request->send();
if ($response->getStatus() >= 400) {
    throw new RuntimeException($response->getStatus() . ' ' . $response->getReasonPhrase());
}

echo $response->getBody();
