<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2('https://api.example.com/json', HTTP_Request2::METHOD_POST);
$request->setConfig('follow_redirects', true);
$request->setHeader('Content-Type', 'application/json');

$payload = [
    'dollar' => '$x',
    '$x' => 'dollar',
    'dollar-home' => '$HOME',
    '$HOME' => 'dollar-home',
    'dollar-brace' => '${x}',
    '${x}' => 'dollar-brace',
    'dollar-paren' => '$(id)',
    '$(id)' => 'dollar-paren',
    'dollar-digit' => '$1 $$ $',
    '$1 $$ $' => 'dollar-digit',
    'backticks' => '`id`',
    '`id`' => 'backticks',
    'hash-brace' => '#{x}',
    '#{x}' => 'hash-brace',
    'hash-dollar' => '#$x #@x',
    '#$x #@x' => 'hash-dollar',
    'format' => '%s %d %n %',
    '%s %d %n %' => 'format',
    'percent-name' => '%PATH%',
    '%PATH%' => 'percent-name',
    'backslash-paren' => '\\(x)',
    '\\(x)' => 'backslash-paren',
    'at-name' => '@x @{x}',
    '@x @{x}' => 'at-name',
    'exclamation' => '!x !!',
    '!x !!' => 'exclamation',
    'brace' => '{x} {0} {}',
    '{x} {0} {}' => 'brace',
    'variable' => '{{x}}',
    '{{x}}' => 'variable',
    'erb' => '<%= x %>',
    '<%= x %>' => 'erb',
    'tilde' => '~x *.txt [a-z]',
    '~x *.txt [a-z]' => 'tilde',
];
$request->setBody(json_encode($payload));

$response = $request->send();
if ($response->getStatus() >= 400) {
    throw new RuntimeException($response->getStatus() . ' ' . $response->getReasonPhrase());
}

echo $response->getBody();
