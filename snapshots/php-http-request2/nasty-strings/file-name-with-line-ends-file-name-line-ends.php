<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2('https://api.example.com/upload', HTTP_Request2::METHOD_POST);
$request->setConfig('follow_redirects', true);

$parts = [
    ['form-data; name="lf"; filename="a%0Ab.txt"', 'text/plain', file_get_contents("files/unportable/a\nb.txt")],
    ['form-data; name="crlf"; filename="a%0D%0Ab.txt"', 'text/plain', file_get_contents("files/unportable/a\r\nb.txt")],
    ['form-data; name="cr"; filename="a%0Db.txt"', 'text/plain', file_get_contents("files/unportable/a\rb.txt")],
    ['form-data; name="lf-at-end"; filename="a%0A.txt"', 'text/plain', file_get_contents("files/unportable/a\n.txt")],
    ['form-data; name="heredoc-line"; filename="a%0AEOF%0Ab.txt"', 'text/plain', file_get_contents("files/unportable/a\nEOF\nb.txt")],
    ['form-data; name="heredoc-indented-line"; filename="a%0A  EOF%0A  EOT%0Ab.txt"', 'text/plain', file_get_contents("files/unportable/a\n  EOF\n  EOT\nb.txt")],
    ['form-data; name="here-string-line"; filename="a%0A%22@%0A\'@%0Ab.txt"', 'text/plain', file_get_contents("files/unportable/a\n\"@\n'@\nb.txt")],
    ['form-data; name="ruby-end-line"; filename="a%0A=end%0A__END__%0Ab.txt"', 'text/plain', file_get_contents("files/unportable/a\n=end\n__END__\nb.txt")],
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
