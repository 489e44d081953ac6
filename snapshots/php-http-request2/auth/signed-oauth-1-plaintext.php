<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2('https://api.example.com/me');
$request->setConfig('follow_redirects', true);

$oauth = [
    'oauth_consumer_key' => 'ck',
    'oauth_nonce' => bin2hex(random_bytes(16)),
    'oauth_signature_method' => 'PLAINTEXT',
    'oauth_timestamp' => time(),
    'oauth_version' => '1.0',
    'oauth_token' => 't',
];
$oauth['oauth_signature'] = rawurlencode('c&s') . '&' . rawurlencode('t=s');
$fields = array_map(fn ($name, $value) => $name . '="' . rawurlencode($value) . '"', array_keys($oauth), $oauth);
$request->setHeader('Authorization', 'OAuth ' . implode(', ', $fields));

$response = $request->send();
if ($response->getStatus() >= 400) {
    throw new RuntimeException($response->getStatus() . ' ' . $response->getReasonPhrase());
}

echo $response->getBody();
