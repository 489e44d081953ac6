<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2('https://api.example.com/upload', HTTP_Request2::METHOD_POST);
$request->setConfig('follow_redirects', true);

$parts = [
    ['form-data; name="dollar"', null, '$x'],
    ['form-data; name="$x"', null, 'dollar'],
    ['form-data; name="dollar-home"', null, '$HOME'],
    ['form-data; name="$HOME"', null, 'dollar-home'],
    ['form-data; name="dollar-brace"', null, '${x}'],
    ['form-data; name="${x}"', null, 'dollar-brace'],
    ['form-data; name="dollar-paren"', null, '$(id)'],
    ['form-data; name="$(id)"', null, 'dollar-paren'],
    ['form-data; name="dollar-digit"', null, '$1 $$ $'],
    ['form-data; name="$1 $$ $"', null, 'dollar-digit'],
    ['form-data; name="backticks"', null, '`id`'],
    ['form-data; name="`id`"', null, 'backticks'],
    ['form-data; name="hash-brace"', null, '#{x}'],
    ['form-data; name="#{x}"', null, 'hash-brace'],
    ['form-data; name="hash-dollar"', null, '#$x #@x'],
    ['form-data; name="#$x #@x"', null, 'hash-dollar'],
    ['form-data; name="format"', null, '%s %d %n %'],
    ['form-data; name="%s %d %n %"', null, 'format'],
    ['form-data; name="percent-name"', null, '%PATH%'],
    ['form-data; name="%PATH%"', null, 'percent-name'],
    ['form-data; name="backslash-paren"', null, '\\(x)'],
    ['form-data; name="\\(x)"', null, 'backslash-paren'],
    ['form-data; name="at-name"', null, '@x @{x}'],
    ['form-data; name="@x @{x}"', null, 'at-name'],
    ['form-data; name="exclamation"', null, '!x !!'],
    ['form-data; name="!x !!"', null, 'exclamation'],
    ['form-data; name="brace"', null, '{x} {0} {}'],
    ['form-data; name="{x} {0} {}"', null, 'brace'],
    ['form-data; name="variable"', null, '{{x}}'],
    ['form-data; name="{{x}}"', null, 'variable'],
    ['form-data; name="erb"', null, '<%= x %>'],
    ['form-data; name="<%= x %>"', null, 'erb'],
    ['form-data; name="tilde"', null, '~x *.txt [a-z]'],
    ['form-data; name="~x *.txt [a-z]"', null, 'tilde'],
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
