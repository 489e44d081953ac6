<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2('https://api.example.com/me');
$request->setConfig('follow_redirects', true);
$request->setAuth('ines', '$x $HOME ${x} $(id) $1 $$ $ `id` #{x} #$x #@x %s %d %n % %PATH% \\(x) @x @{x} !x !! {x} {0} {} {{x}} <%= x %> ~x *.txt [a-z]');

$response = $request->send();
if ($response->getStatus() >= 400) {
    throw new RuntimeException($response->getStatus() . ' ' . $response->getReasonPhrase());
}

echo $response->getBody();
