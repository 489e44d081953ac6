<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2('https://api.example.com/raw', HTTP_Request2::METHOD_POST);
$request->setConfig('follow_redirects', true);
$request->setHeader('Content-Type', 'text/plain');

$body = <<<'TEXT'
    dollar: $x
    dollar-home: $HOME
    dollar-brace: ${x}
    dollar-paren: $(id)
    dollar-digit: $1 $$ $
    backticks: `id`
    hash-brace: #{x}
    hash-dollar: #$x #@x
    format: %s %d %n %
    percent-name: %PATH%
    backslash-paren: \(x)
    at-name: @x @{x}
    exclamation: !x !!
    brace: {x} {0} {}
    variable: {{x}}
    erb: <%= x %>
    tilde: ~x *.txt [a-z]

    TEXT;
$request->setBody($body);

$response = $request->send();
if ($response->getStatus() >= 400) {
    throw new RuntimeException($response->getStatus() . ' ' . $response->getReasonPhrase());
}

echo $response->getBody();
