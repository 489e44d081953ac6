<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2('https://api.example.com/form', HTTP_Request2::METHOD_POST);
$request->setConfig('follow_redirects', true);
$request->setHeader('Content-Type', 'application/x-www-form-urlencoded');

$form = [
    'single' => '\'',
    '\'' => 'single',
    'double' => '"',
    '"' => 'double',
    'both' => 'it\'s "so"',
    'it\'s "so"' => 'both',
    'two-singles' => '\'\'',
    '\'\'' => 'two-singles',
    'two-doubles' => '""',
    '""' => 'two-doubles',
    'backslash' => '\\',
    '\\' => 'backslash',
    'backslash-at-end' => 'a\\',
    'a\\' => 'backslash-at-end',
    'two-backslashes' => 'a\\\\',
    'a\\\\' => 'two-backslashes',
    'backslash-double' => 'a\\"b',
    'a\\"b' => 'backslash-double',
    'backslash-single' => 'a\\\'b',
    'a\\\'b' => 'backslash-single',
    'backslash-n' => 'a\\nb',
    'a\\nb' => 'backslash-n',
    'backslash-u' => '\\u0041\\x41\\101',
    '\\u0041\\x41\\101' => 'backslash-u',
    'folder' => 'C:\\new\\table',
    'C:\\new\\table' => 'folder',
];
$request->setBody(http_build_query($form, '', '&', PHP_QUERY_RFC3986));

$response = $request->send();
if ($response->getStatus() >= 400) {
    throw new RuntimeException($response->getStatus() . ' ' . $response->getReasonPhrase());
}

echo $response->getBody();
