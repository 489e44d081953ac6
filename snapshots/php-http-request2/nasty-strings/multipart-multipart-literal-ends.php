<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2('https://api.example.com/upload', HTTP_Request2::METHOD_POST);
$request->setConfig('follow_redirects', true);

$parts = [
    ['form-data; name="three-singles"', null, '\'\'\''],
    ['form-data; name="\'\'\'"', null, 'three-singles'],
    ['form-data; name="three-doubles"', null, '"""'],
    ['form-data; name="%22%22%22"', null, 'three-doubles'],
    ['form-data; name="four-doubles"', null, '""""'],
    ['form-data; name="%22%22%22%22"', null, 'four-doubles'],
    ['form-data; name="double-at-end"', null, 'a"'],
    ['form-data; name="a%22"', null, 'double-at-end'],
    ['form-data; name="double-hash"', null, '"#'],
    ['form-data; name="%22#"', null, 'double-hash'],
    ['form-data; name="double-two-hashes"', null, '"##'],
    ['form-data; name="%22##"', null, 'double-two-hashes'],
    ['form-data; name="three-doubles-hash"', null, '"""#'],
    ['form-data; name="%22%22%22#"', null, 'three-doubles-hash'],
    ['form-data; name="paren-double"', null, ')"'],
    ['form-data; name=")%22"', null, 'paren-double'],
    ['form-data; name="brackets"', null, ']] ]=]'],
    ['form-data; name="]] ]=]"', null, 'brackets'],
    ['form-data; name="percent-q"', null, '} ) > |'],
    ['form-data; name="} ) > |"', null, 'percent-q'],
    ['form-data; name="comment-end"', null, '*/'],
    ['form-data; name="*/"', null, 'comment-end'],
    ['form-data; name="comment-begin"', null, '/* // --'],
    ['form-data; name="/* // --"', null, 'comment-begin'],
    ['form-data; name="html-comment-end"', null, '-->'],
    ['form-data; name="-->"', null, 'html-comment-end'],
    ['form-data; name="script-end"', null, '</script>'],
    ['form-data; name="</script>"', null, 'script-end'],
    ['form-data; name="cdata"', null, ']]>'],
    ['form-data; name="]]>"', null, 'cdata'],
    ['form-data; name="php-end"', null, '?>'],
    ['form-data; name="?>"', null, 'php-end'],
    ['form-data; name="three-backticks"', null, '```'],
    ['form-data; name="```"', null, 'three-backticks'],
    ['form-data; name="heredoc"', null, 'EOF'],
    ['form-data; name="EOF"', null, 'heredoc'],
    ['form-data; name="heredoc-line"', null, "a\nEOF\nb"],
    ['form-data; name="heredoc-indented-line"', null, "a\n  EOF\n  EOT\nb"],
    ['form-data; name="here-string-line"', null, "a\n\"@\n'@\nb"],
    ['form-data; name="ruby-end-line"', null, "a\n=end\n__END__\nb"],
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
