<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2('https://api.example.com/upload', HTTP_Request2::METHOD_POST);
$request->setConfig('follow_redirects', true);

$parts = [
    ['form-data; name="meta"', 'application/json', '{"title": "{{title}}"}'],
    ['form-data; name="note"', null, '{{note}}'],
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
