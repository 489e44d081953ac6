<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2('https://api.example.com/upload', HTTP_Request2::METHOD_POST);
$request->setConfig('follow_redirects', true);
$request->setHeader('Content-Type', 'multipart/form-data');
$request->addUpload('latin', 'files/unportable/é ½.txt', 'é ½.txt', 'text/plain');
$request->addUpload('latin-control', "files/unportable/a\u{0085}b.txt", "a\u{0085}b.txt", 'text/plain');
$request->addUpload('no-break-space', 'files/unportable/a b.txt', 'a b.txt', 'text/plain');
$request->addUpload('line-separator', "files/unportable/a\u{2028}b.txt", "a\u{2028}b.txt", 'text/plain');
$request->addUpload('paragraph-separator', "files/unportable/a\u{2029}b.txt", "a\u{2029}b.txt", 'text/plain');
$request->addUpload('byte-order-mark', "files/unportable/\u{FEFF}a.txt", "\u{FEFF}a.txt", 'text/plain');
$request->addUpload('combining', 'files/unportable/é.txt', 'é.txt', 'text/plain');
$request->addUpload('astral', 'files/unportable/😀𝒳.txt', '😀𝒳.txt', 'text/plain');
$request->addUpload(
    'joined',
    "files/unportable/👩\u{200D}👩\u{200D}👧.txt",
    "👩\u{200D}👩\u{200D}👧.txt",
    'text/plain'
);
$request->addUpload(
    'right-to-left',
    "files/unportable/\u{202E}abc\u{202C} שלום.txt",
    "\u{202E}abc\u{202C} שלום.txt",
    'text/plain'
);
$request->addUpload('zero-width', "files/unportable/a\u{200B}b.txt", "a\u{200B}b.txt", 'text/plain');

$response = $request->send();
if ($response->getStatus() >= 400) {
    throw new RuntimeException($response->getStatus() . ' ' . $response->getReasonPhrase());
}

echo $response->getBody();
