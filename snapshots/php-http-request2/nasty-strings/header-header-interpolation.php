<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2('https://api.example.com/things');
$request->setConfig('follow_redirects', true);
$request->setHeader('X-dollar', '$x');
$request->setHeader('X-dollar-home', '$HOME');
$request->setHeader('X-dollar-brace', '${x}');
$request->setHeader('X-dollar-paren', '$(id)');
$request->setHeader('X-dollar-digit', '$1 $$ $');
$request->setHeader('X-backticks', '`id`');
$request->setHeader('X-hash-brace', '#{x}');
$request->setHeader('X-hash-dollar', '#$x #@x');
$request->setHeader('X-format', '%s %d %n %');
$request->setHeader('X-percent-name', '%PATH%');
$request->setHeader('X-backslash-paren', '\\(x)');
$request->setHeader('X-at-name', '@x @{x}');
$request->setHeader('X-exclamation', '!x !!');
$request->setHeader('X-brace', '{x} {0} {}');
$request->setHeader('X-variable', '{{x}}');
$request->setHeader('X-erb', '<%= x %>');
$request->setHeader('X-tilde', '~x *.txt [a-z]');

$response = $request->send();
if ($response->getStatus() >= 400) {
    throw new RuntimeException($response->getStatus() . ' ' . $response->getReasonPhrase());
}

echo $response->getBody();
