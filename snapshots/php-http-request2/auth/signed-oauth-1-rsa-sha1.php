<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2('https://api.example.com/me');
$request->setConfig('follow_redirects', true);

$oauth = [
    'oauth_consumer_key' => 'ck',
    'oauth_nonce' => bin2hex(random_bytes(16)),
    'oauth_signature_method' => 'RSA-SHA1',
    'oauth_timestamp' => time(),
];

// Signs a request as RFC 5849 (OAuth 1.0) has it.
$sign = function (HTTP_Request2 $request, array $oauth, string $privateKey): string {
    $url = $request->getUrl();
    $query = http_build_query($oauth, '', '&', PHP_QUERY_RFC3986);
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
    if (!openssl_sign($text, $signature, $privateKey, 'sha1')) {
        throw new RuntimeException(openssl_error_string());
    }
    return base64_encode($signature);
};
$oauth['oauth_signature'] = $sign(
    $request,
    $oauth,
    "-----BEGIN PRIVATE KEY-----\nMIICdwIBADANBgkqhkiG9w0BAQEFAASCAmEwggJdAgEAAoGBAM+4oZSWXiEIsE91\nwzxexRkUOrOcq7C/GZuboNJBaEAMW7K4X8fuPGbEnOYz1y7XCStxiU0ZDL21K5DP\niUE9mb4AICXWqxBr2tlXvtUuf/IOT5Ga5nxlS+cnYB7C1jX4eidoY2RTs14UVnn6\nRIX+v8YFIa+m2mKBag8hgy094tpPAgMBAAECgYBBvGhGIaAATEOfoeD7RfKSETjS\nho4/DPsJp6KpZ1Gak06hrH+DQf2TeD0/DMDYbezU9sVAxOCnWKJE3ajOILR6PjWA\nQtbwqwoNDjioji2UbYFc+OMPPjJcRilIIn8HrgXA2WR3LsRjQIUi26I5cwtv8Y9Y\nfAgWanFjBX1yEfQ7IQJBAPeKodj2T/Ufmz3a63bELwoBec+fqW748AYzct++2ITA\n7Fft7TjnzFZtiBMw7GiufXKImCh+t/vESQQw7acnmuMCQQDW0avIGL0U/QGqPIDp\nrDn310U9LiLIfGiIivIl2qiVxfuhWlouc3ZtYKIbJuQ5CZgAdk7Mm4ZZgqbGw6n+\n1MKlAkEA9miMhWFi5Flq+h6ypw3Q2T/w1mlTisDIhROvtOPPug4k9b5ElpG/CQWN\nH7Vijy2qeFlaRW0mjbqtCDwARZUaCwJBAMi5cA7vdrZG1qhwEnDFugCoSI0rL9sv\nzClR04OldgNE1KPnHf7raow3UCGYzIWzPjGoWmb7J6U53IY7S/vOZ/UCQAYP+r75\nrMbY9wzb/vpCi22NfAxSjT9Dk7hNcUxsiYIpiHto37L5oYxKE4nJjh8hzmNFz1EQ\noGaea3Qz11KeQUc=\n-----END PRIVATE KEY-----\n"
);
$fields = array_map(fn ($name, $value) => $name . '="' . rawurlencode($value) . '"', array_keys($oauth), $oauth);
$request->setHeader('Authorization', 'OAuth ' . implode(', ', $fields));

$response = $request->send();
if ($response->getStatus() >= 400) {
    throw new RuntimeException($response->getStatus() . ' ' . $response->getReasonPhrase());
}

echo $response->getBody();
