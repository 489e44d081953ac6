<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2('https://api.example.com/raw', HTTP_Request2::METHOD_POST);
$request->setConfig('follow_redirects', true);
$request->setHeader('Content-Type', 'text/plain');

$body = <<<TEXT
    latin: é ½
    latin-control: a\u{0085}b
    no-break-space: a b
    line-separator: a\u{2028}b
    paragraph-separator: a\u{2029}b
    byte-order-mark: \u{FEFF}a
    combining: é
    astral: 😀𝒳
    joined: 👩\u{200D}👩\u{200D}👧
    right-to-left: \u{202E}abc\u{202C} שלום
    zero-width: a\u{200B}b

    TEXT;
$request->setBody($body);

$response = $request->send();
if ($response->getStatus() >= 400) {
    throw new RuntimeException($response->getStatus() . ' ' . $response->getReasonPhrase());
}

echo $response->getBody();
