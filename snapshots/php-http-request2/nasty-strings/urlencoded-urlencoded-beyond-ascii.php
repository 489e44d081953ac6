<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2('https://api.example.com/form', HTTP_Request2::METHOD_POST);
$request->setConfig('follow_redirects', true);
$request->setHeader('Content-Type', 'application/x-www-form-urlencoded');

$form = [
    'latin' => 'é ½',
    'é ½' => 'latin',
    'latin-control' => "a\u{0085}b",
    "a\u{0085}b" => 'latin-control',
    'no-break-space' => 'a b',
    'a b' => 'no-break-space',
    'line-separator' => "a\u{2028}b",
    "a\u{2028}b" => 'line-separator',
    'paragraph-separator' => "a\u{2029}b",
    "a\u{2029}b" => 'paragraph-separator',
    'byte-order-mark' => "\u{FEFF}a",
    "\u{FEFF}a" => 'byte-order-mark',
    'combining' => 'é',
    'é' => 'combining',
    'astral' => '😀𝒳',
    '😀𝒳' => 'astral',
    'joined' => "👩\u{200D}👩\u{200D}👧",
    "👩\u{200D}👩\u{200D}👧" => 'joined',
    'right-to-left' => "\u{202E}abc\u{202C} שלום",
    "\u{202E}abc\u{202C} שלום" => 'right-to-left',
    'zero-width' => "a\u{200B}b",
    "a\u{200B}b" => 'zero-width',
];
$request->setBody(http_build_query($form, '', '&', PHP_QUERY_RFC3986));

$response = $request->send();
if ($response->getStatus() >= 400) {
    throw new RuntimeException($response->getStatus() . ' ' . $response->getReasonPhrase());
}

echo $response->getBody();
