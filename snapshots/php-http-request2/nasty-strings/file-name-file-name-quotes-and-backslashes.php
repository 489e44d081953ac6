<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2('https://api.example.com/upload', HTTP_Request2::METHOD_POST);
$request->setConfig('follow_redirects', true);

$parts = [
    ['form-data; name="single"; filename="\'.txt"', 'text/plain', file_get_contents('files/unportable/\'.txt')],
    ['form-data; name="double"; filename="%22.txt"', 'text/plain', file_get_contents('files/unportable/".txt')],
    ['form-data; name="both"; filename="it\'s %22so%22.txt"', 'text/plain', file_get_contents('files/unportable/it\'s "so".txt')],
    ['form-data; name="two-singles"; filename="\'\'.txt"', 'text/plain', file_get_contents('files/unportable/\'\'.txt')],
    ['form-data; name="two-doubles"; filename="%22%22.txt"', 'text/plain', file_get_contents('files/unportable/"".txt')],
    ['form-data; name="backslash"; filename="\\.txt"', 'text/plain', file_get_contents('files/unportable/\\.txt')],
    ['form-data; name="backslash-at-end"; filename="a\\.txt"', 'text/plain', file_get_contents('files/unportable/a\\.txt')],
    ['form-data; name="two-backslashes"; filename="a\\\\.txt"', 'text/plain', file_get_contents('files/unportable/a\\\\.txt')],
    ['form-data; name="backslash-double"; filename="a\\%22b.txt"', 'text/plain', file_get_contents('files/unportable/a\\"b.txt')],
    ['form-data; name="backslash-single"; filename="a\\\'b.txt"', 'text/plain', file_get_contents('files/unportable/a\\\'b.txt')],
    ['form-data; name="backslash-n"; filename="a\\nb.txt"', 'text/plain', file_get_contents('files/unportable/a\\nb.txt')],
    ['form-data; name="backslash-u"; filename="\\u0041\\x41\\101.txt"', 'text/plain', file_get_contents('files/unportable/\\u0041\\x41\\101.txt')],
    ['form-data; name="folder"; filename="C:\\new\\table.txt"', 'text/plain', file_get_contents('files/unportable/C:\\new\\table.txt')],
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
