<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2('https://api.example.com/upload', HTTP_Request2::METHOD_POST);
$request->setConfig('follow_redirects', true);
$request->setHeader('Content-Type', 'multipart/form-data');
$request->addPostParameter('latin', 'é ½');
$request->addPostParameter('é ½', 'latin');
$request->addPostParameter('latin-control', "a\u{0085}b");
$request->addPostParameter('no-break-space', 'a b');
$request->addPostParameter('a b', 'no-break-space');
$request->addPostParameter('line-separator', "a\u{2028}b");
$request->addPostParameter("a\u{2028}b", 'line-separator');
$request->addPostParameter('paragraph-separator', "a\u{2029}b");
$request->addPostParameter("a\u{2029}b", 'paragraph-separator');
$request->addPostParameter('byte-order-mark', "\u{FEFF}a");
$request->addPostParameter("\u{FEFF}a", 'byte-order-mark');
$request->addPostParameter('combining', 'é');
$request->addPostParameter('é', 'combining');
$request->addPostParameter('astral', '😀𝒳');
$request->addPostParameter('😀𝒳', 'astral');
$request->addPostParameter('joined', "👩\u{200D}👩\u{200D}👧");
$request->addPostParameter("👩\u{200D}👩\u{200D}👧", 'joined');
$request->addPostParameter('right-to-left', "\u{202E}abc\u{202C} שלום");
$request->addPostParameter("\u{202E}abc\u{202C} שלום", 'right-to-left');
$request->addPostParameter('zero-width', "a\u{200B}b");
$request->addPostParameter("a\u{200B}b", 'zero-width');

$response = $request->send();
if ($response->getStatus() >= 400) {
    throw new RuntimeException($response->getStatus() . ' ' . $response->getReasonPhrase());
}

echo $response->getBody();
