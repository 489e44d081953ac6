<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2('https://api.example.com/me', HTTP_Request2::METHOD_POST);
$request->setConfig('follow_redirects', true);
$request->setHeader('Content-Type', 'application/json');

$payload = [
    'title' => 'Salt',
];
$request->setBody(json_encode($payload));

$hawk = [
    'id' => 'id-1',
    'ts' => time(),
    'nonce' => bin2hex(random_bytes(6)),
];

// Signs a request for Hawk.
$sign = function (HTTP_Request2 $request, array $hawk, string $key, string $algorithm): string {
    $url = $request->getUrl();
    $text = implode("\n", [
        'hawk.1.header',
        $hawk['ts'],
        $hawk['nonce'],
        $request->getMethod(),
        $url->getPath(),
        $url->getHost(),
        $url->getPort() ?: 443,
        $hawk['hash'] ?? '',
        $hawk['ext'] ?? '',
        '',
    ]);
    return base64_encode(hash_hmac($algorithm, $text, $key, true));
};
$hawk['mac'] = $sign($request, $hawk, 'key-1', 'sha256');
$fields = array_map(fn ($name, $value) => "$name=\"$value\"", array_keys($hawk), $hawk);
$request->setHeader('Authorization', 'Hawk ' . implode(', ', $fields));

$response = $request->send();
if ($response->getStatus() >= 400) {
    throw new RuntimeException($response->getStatus() . ' ' . $response->getReasonPhrase());
}

echo $response->getBody();
