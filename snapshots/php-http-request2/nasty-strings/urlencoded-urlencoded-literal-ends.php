<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2('https://api.example.com/form', HTTP_Request2::METHOD_POST);
$request->setConfig('follow_redirects', true);
$request->setHeader('Content-Type', 'application/x-www-form-urlencoded');

$form = [
    'three-singles' => '\'\'\'',
    '\'\'\'' => 'three-singles',
    'three-doubles' => '"""',
    '"""' => 'three-doubles',
    'four-doubles' => '""""',
    '""""' => 'four-doubles',
    'double-at-end' => 'a"',
    'a"' => 'double-at-end',
    'double-hash' => '"#',
    '"#' => 'double-hash',
    'double-two-hashes' => '"##',
    '"##' => 'double-two-hashes',
    'three-doubles-hash' => '"""#',
    '"""#' => 'three-doubles-hash',
    'paren-double' => ')"',
    ')"' => 'paren-double',
    'brackets' => ']] ]=]',
    ']] ]=]' => 'brackets',
    'percent-q' => '} ) > |',
    '} ) > |' => 'percent-q',
    'comment-end' => '*/',
    '*/' => 'comment-end',
    'comment-begin' => '/* // --',
    '/* // --' => 'comment-begin',
    'html-comment-end' => '-->',
    '-->' => 'html-comment-end',
    'script-end' => '</script>',
    '</script>' => 'script-end',
    'cdata' => ']]>',
    ']]>' => 'cdata',
    'php-end' => '?>',
    '?>' => 'php-end',
    'three-backticks' => '```',
    '```' => 'three-backticks',
    'heredoc' => 'EOF',
    'EOF' => 'heredoc',
    'heredoc-line' => "a\nEOF\nb",
    "a\nEOF\nb" => 'heredoc-line',
    'heredoc-indented-line' => "a\n  EOF\n  EOT\nb",
    "a\n  EOF\n  EOT\nb" => 'heredoc-indented-line',
    'here-string-line' => "a\n\"@\n'@\nb",
    "a\n\"@\n'@\nb" => 'here-string-line',
    'ruby-end-line' => "a\n=end\n__END__\nb",
    "a\n=end\n__END__\nb" => 'ruby-end-line',
];
$request->setBody(http_build_query($form, '', '&', PHP_QUERY_RFC3986));

$response = $request->send();
if ($response->getStatus() >= 400) {
    throw new RuntimeException($response->getStatus() . ' ' . $response->getReasonPhrase());
}

echo $response->getBody();
