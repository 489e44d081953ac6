<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2('https://api.example.com/upload', HTTP_Request2::METHOD_POST);
$request->setConfig('follow_redirects', true);

$parts = [
    ['form-data; name="dollar"; filename="$x.txt"', 'text/plain', file_get_contents('files/unportable/$x.txt')],
    ['form-data; name="dollar-home"; filename="$HOME.txt"', 'text/plain', file_get_contents('files/unportable/$HOME.txt')],
    ['form-data; name="dollar-brace"; filename="${x}.txt"', 'text/plain', file_get_contents('files/unportable/${x}.txt')],
    ['form-data; name="dollar-paren"; filename="$(id).txt"', 'text/plain', file_get_contents('files/unportable/$(id).txt')],
    ['form-data; name="dollar-digit"; filename="$1 $$ $.txt"', 'text/plain', file_get_contents('files/unportable/$1 $$ $.txt')],
    ['form-data; name="backticks"; filename="`id`.txt"', 'text/plain', file_get_contents('files/unportable/`id`.txt')],
    ['form-data; name="hash-brace"; filename="#{x}.txt"', 'text/plain', file_get_contents('files/unportable/#{x}.txt')],
    ['form-data; name="hash-dollar"; filename="#$x #@x.txt"', 'text/plain', file_get_contents('files/unportable/#$x #@x.txt')],
    ['form-data; name="format"; filename="%s %d %n %.txt"', 'text/plain', file_get_contents('files/unportable/%s %d %n %.txt')],
    ['form-data; name="percent-name"; filename="%PATH%.txt"', 'text/plain', file_get_contents('files/unportable/%PATH%.txt')],
    ['form-data; name="backslash-paren"; filename="\\(x).txt"', 'text/plain', file_get_contents('files/unportable/\\(x).txt')],
    ['form-data; name="at-name"; filename="@x @{x}.txt"', 'text/plain', file_get_contents('files/unportable/@x @{x}.txt')],
    ['form-data; name="exclamation"; filename="!x !!.txt"', 'text/plain', file_get_contents('files/unportable/!x !!.txt')],
    ['form-data; name="brace"; filename="{x} {0} {}.txt"', 'text/plain', file_get_contents('files/unportable/{x} {0} {}.txt')],
    ['form-data; name="erb"; filename="<%= x %>.txt"', 'text/plain', file_get_contents('files/unportable/<%= x %>.txt')],
    ['form-data; name="tilde"; filename="~x *.txt [a-z].txt"', 'text/plain', file_get_contents('files/unportable/~x *.txt [a-z].txt')],
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
