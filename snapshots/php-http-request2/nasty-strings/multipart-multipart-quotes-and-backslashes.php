<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2('https://api.example.com/upload', HTTP_Request2::METHOD_POST);
$request->setConfig('follow_redirects', true);

$parts = [
    ['form-data; name="single"', null, '\''],
    ['form-data; name="\'"', null, 'single'],
    ['form-data; name="double"', null, '"'],
    ['form-data; name="%22"', null, 'double'],
    ['form-data; name="both"', null, 'it\'s "so"'],
    ['form-data; name="it\'s %22so%22"', null, 'both'],
    ['form-data; name="two-singles"', null, '\'\''],
    ['form-data; name="\'\'"', null, 'two-singles'],
    ['form-data; name="two-doubles"', null, '""'],
    ['form-data; name="%22%22"', null, 'two-doubles'],
    ['form-data; name="backslash"', null, '\\'],
    ['form-data; name="\\"', null, 'backslash'],
    ['form-data; name="backslash-at-end"', null, 'a\\'],
    ['form-data; name="a\\"', null, 'backslash-at-end'],
    ['form-data; name="two-backslashes"', null, 'a\\\\'],
    ['form-data; name="a\\\\"', null, 'two-backslashes'],
    ['form-data; name="backslash-double"', null, 'a\\"b'],
    ['form-data; name="a\\%22b"', null, 'backslash-double'],
    ['form-data; name="backslash-single"', null, 'a\\\'b'],
    ['form-data; name="a\\\'b"', null, 'backslash-single'],
    ['form-data; name="backslash-n"', null, 'a\\nb'],
    ['form-data; name="a\\nb"', null, 'backslash-n'],
    ['form-data; name="backslash-u"', null, '\\u0041\\x41\\101'],
    ['form-data; name="\\u0041\\x41\\101"', null, 'backslash-u'],
    ['form-data; name="folder"', null, 'C:\\new\\table'],
    ['form-data; name="C:\\new\\table"', null, 'folder'],
];
$boundary = bin2hex(random_bytes(16));
$body = '';
foreach ($parts as [$disposition, $type, $content]) {
    $body .= "--$boundary\r\nContent-Disposition: $disposition\r\n";
    $body .= $type === null ? '' : "Content-Type: $type\r\n";
    $body .= "\r\n$content\r\n";
}
$request->setHeader('Content-Type', "multipart/form-data; boundary=$boundary");
$request->setBody("$body--$boundary--\r\n");

$response = $request->send();
if ($response->getStatus() >= 400) {
    throw new RuntimeException($response->getStatus() . ' ' . $response->getReasonPhrase());
}

echo $response->getBody();
