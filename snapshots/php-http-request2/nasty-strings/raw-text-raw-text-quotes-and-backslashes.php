<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2('https://api.example.com/raw', HTTP_Request2::METHOD_POST);
$request->setConfig('follow_redirects', true);
$request->setHeader('Content-Type', 'text/plain');

$body = <<<'TEXT'
    single: '
    double: "
    both: it's "so"
    two-singles: ''
    two-doubles: ""
    backslash: \
    backslash-at-end: a\
    two-backslashes: a\\
    backslash-double: a\"b
    backslash-single: a\'b
    backslash-n: a\nb
    backslash-u: \u0041\x41\101
    folder: C:\new\table

    TEXT;
$request->setBody($body);

$response = $request->send();
if ($response->getStatus() >= 400) {
    throw new RuntimeException($response->getStatus() . ' ' . $response->getReasonPhrase());
}

echo $response->getBody();
