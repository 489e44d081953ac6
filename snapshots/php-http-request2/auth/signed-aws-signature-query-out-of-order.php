<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2('https://api.example.com/users?Version=2010-05-08&Action=ListUsers&path=/shop:(all)');
$request->setConfig('follow_redirects', true);

// Signs a request for AWS (Signature Version 4).
$sign = function (
    HTTP_Request2 $request,
    string $hash,
    string $accessKey,
    string $secretKey,
    string $region,
    string $service
): void {
    $url = $request->getUrl();
    $stamp = gmdate('Ymd\THis\Z');
    $date = substr($stamp, 0, 8);
    $scope = "$date/$region/$service/aws4_request";
    $request->setHeader('X-Amz-Content-Sha256', $hash);
    $request->setHeader('X-Amz-Date', $stamp);
    $headers = $request->getHeaders() + ['host' => $url->getAuthority()];
    $names = preg_grep('/^(?:host$|x-amz-)/', array_keys($headers));
    sort($names);
    $fields = '';
    foreach ($names as $name) {
        $fields .= $name . ':' . preg_replace('/ +/', ' ', $headers[$name]) . "\n";
    }
    $names = implode(';', $names);
    $query = (string) $url->getQuery();
    $pairs = [];
    foreach (array_filter(explode('&', $query), 'strlen') as $pair) {
        [$name, $value] = explode('=', $pair, 2) + [1 => ''];
        // A zero byte sorts names before values; it becomes "=" then.
        $pairs[] = rawurlencode(rawurldecode($name)) . "\0" . rawurlencode(rawurldecode($value));
    }
    sort($pairs, SORT_STRING);
    $text = implode("\n", [
        $request->getMethod(),
        str_replace('%2F', '/', rawurlencode($url->getPath())),
        str_replace("\0", '=', implode('&', $pairs)),
        $fields,
        $names,
        $hash,
    ]);
    $key = "AWS4$secretKey";
    foreach ([$date, $region, $service, 'aws4_request'] as $part) {
        $key = hash_hmac('sha256', $part, $key, true);
    }
    $signature = hash_hmac('sha256', "AWS4-HMAC-SHA256\n$stamp\n$scope\n" . hash('sha256', $text), $key);
    $request->setHeader(
        'Authorization',
        "AWS4-HMAC-SHA256 Credential=$accessKey/$scope, SignedHeaders=$names, Signature=$signature"
    );
};
$sign($request, hash('sha256', ''), 'EXAMPLEKEY', 'example/secret+key', 'eu-central-1', 'execute-api');

$response = $request->send();
if ($response->getStatus() >= 400) {
    throw new RuntimeException($response->getStatus() . ' ' . $response->getReasonPhrase());
}

echo $response->getBody();
