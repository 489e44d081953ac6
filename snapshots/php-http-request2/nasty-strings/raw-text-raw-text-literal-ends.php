<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2('https://api.example.com/raw', HTTP_Request2::METHOD_POST);
$request->setConfig('follow_redirects', true);
$request->setHeader('Content-Type', 'text/plain');

$body = <<<'TEXT'
    three-singles: '''
    three-doubles: """
    four-doubles: """"
    double-at-end: a"
    double-hash: "#
    double-two-hashes: "##
    three-doubles-hash: """#
    paren-double: )"
    brackets: ]] ]=]
    percent-q: } ) > |
    comment-end: */
    comment-begin: /* // --
    html-comment-end: -->
    script-end: </script>
    cdata: ]]>
    php-end: ?>
    three-backticks: ```
    heredoc: EOF
    heredoc-line: a
    EOF
    b
    heredoc-indented-line: a
      EOF
      EOT
    b
    here-string-line: a
    "@
    '@
    b
    ruby-end-line: a
    =end
    __END__
    b

    TEXT;
$request->setBody($body);

$response = $request->send();
if ($response->getStatus() >= 400) {
    throw new RuntimeException($response->getStatus() . ' ' . $response->getReasonPhrase());
}

echo $response->getBody();
