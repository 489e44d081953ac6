<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2('https://api.example.com/upload', HTTP_Request2::METHOD_POST);
$request->setConfig('follow_redirects', true);

$parts = [
    ['form-data; name="three-singles"; filename="\'\'\'.txt"', 'text/plain', file_get_contents('files/unportable/\'\'\'.txt')],
    ['form-data; name="three-doubles"; filename="%22%22%22.txt"', 'text/plain', file_get_contents('files/unportable/""".txt')],
    ['form-data; name="four-doubles"; filename="%22%22%22%22.txt"', 'text/plain', file_get_contents('files/unportable/"""".txt')],
    ['form-data; name="double-at-end"; filename="a%22.txt"', 'text/plain', file_get_contents('files/unportable/a".txt')],
    ['form-data; name="double-hash"; filename="%22#.txt"', 'text/plain', file_get_contents('files/unportable/"#.txt')],
    ['form-data; name="double-two-hashes"; filename="%22##.txt"', 'text/plain', file_get_contents('files/unportable/"##.txt')],
    ['form-data; name="three-doubles-hash"; filename="%22%22%22#.txt"', 'text/plain', file_get_contents('files/unportable/"""#.txt')],
    ['form-data; name="paren-double"; filename=")%22.txt"', 'text/plain', file_get_contents('files/unportable/)".txt')],
    ['form-data; name="brackets"; filename="]] ]=].txt"', 'text/plain', file_get_contents('files/unportable/]] ]=].txt')],
    ['form-data; name="percent-q"; filename="} ) > |.txt"', 'text/plain', file_get_contents('files/unportable/} ) > |.txt')],
    ['form-data; name="html-comment-end"; filename="-->.txt"', 'text/plain', file_get_contents('files/unportable/-->.txt')],
    ['form-data; name="cdata"; filename="]]>.txt"', 'text/plain', file_get_contents('files/unportable/]]>.txt')],
    ['form-data; name="php-end"; filename="?>.txt"', 'text/plain', file_get_contents('files/unportable/?>.txt')],
    ['form-data; name="three-backticks"; filename="```.txt"', 'text/plain', file_get_contents('files/unportable/```.txt')],
    ['form-data; name="heredoc"; filename="EOF.txt"', 'text/plain', file_get_contents('files/unportable/EOF.txt')],
];
$boundary = bin2hex(random_bytes(16));
$body = '';
foreach ($parts as [$disposition, $type, $content]) {
    $body .= "--$boundary\r\nContent-Disposition: $disposition\r\n";
    $body .= $type === null ? '' : "Content-Type: $type\r\n";
    $body .= "\r\n$content\r\n";
}
$request->setHeader('Content-Type', "multipart/form-data; boundary=$boundary");
$request->setBody("$body--$boundary--\r\n");

$response = $request->send();
if ($response->getStatus() >= 400) {
    throw new RuntimeException($response->getStatus() . ' ' . $response->getReasonPhrase());
}

echo $response->getBody();
