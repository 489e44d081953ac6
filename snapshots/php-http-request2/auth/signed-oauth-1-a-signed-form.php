<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2('https://api.example.com/posts?trim=user', HTTP_Request2::METHOD_POST);
$request->setConfig('follow_redirects', true);
$request->setHeader('Content-Type', 'application/x-www-form-urlencoded');

$form = [
    'status' => 'Hello, world & co',
];
$request->setBody(http_build_query($form, '', '&', PHP_QUERY_RFC3986));

$oauth = [
    'oauth_consumer_key' => 'ck',
    'oauth_nonce' => bin2hex(random_bytes(16)),
    'oauth_signature_method' => 'HMAC-SHA1',
    'oauth_timestamp' => time(),
    'oauth_version' => '1.0',
    'oauth_token' => 't',
];

// Signs a request as RFC 5849 (OAuth 1.0) has it.
$sign = function (HTTP_Request2 $request, array $oauth, string $consumerSecret, string $tokenSecret): string {
    $url = $request->getUrl();
    $query = http_build_query($oauth, '', '&', PHP_QUERY_RFC3986);
    $query .= '&' . $url->getQuery();
    $query .= '&' . str_replace('+', '%20', $request->getBody());
    $pairs = [];
    foreach (array_filter(explode('&', $query), 'strlen') as $pair) {
        [$name, $value] = explode('=', $pair, 2) + [1 => ''];
        // A zero byte sorts names before values; it becomes "=" then.
        $pairs[] = rawurlencode(rawurldecode($name)) . "\0" . rawurlencode(rawurldecode($value));
    }
    sort($pairs, SORT_STRING);
    $text = implode('&', array_map('rawurlencode', [
        $request->getMethod(),
        $url->getScheme() . '://' . $url->getAuthority() . $url->getPath(),
        str_replace("\0", '=', implode('&', $pairs)),
    ]));
    $key = rawurlencode($consumerSecret) . '&' . rawurlencode($tokenSecret);
    return base64_encode(hash_hmac('sha1', $text, $key, true));
};
$oauth['oauth_signature'] = $sign($request, $oauth, 'c&s', 't=s');
$fields = array_map(fn ($name, $value) => $name . '="' . rawurlencode($value) . '"', array_keys($oauth), $oauth);
$request->setHeader('Authorization', 'OAuth ' . implode(', ', $fields));

$response = $request->send();
if ($response->getStatus() >= 400) {
    throw new RuntimeException($response->getStatus() . ' ' . $response->getReasonPhrase());
}

echo $response->getBody();
