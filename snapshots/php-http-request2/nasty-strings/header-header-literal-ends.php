<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2('https://api.example.com/things');
$request->setConfig('follow_redirects', true);
$request->setHeader('X-three-singles', '\'\'\'');
$request->setHeader('X-three-doubles', '"""');
$request->setHeader('X-four-doubles', '""""');
$request->setHeader('X-double-at-end', 'a"');
$request->setHeader('X-double-hash', '"#');
$request->setHeader('X-double-two-hashes', '"##');
$request->setHeader('X-three-doubles-hash', '"""#');
$request->setHeader('X-paren-double', ')"');
$request->setHeader('X-brackets', ']] ]=]');
$request->setHeader('X-percent-q', '} ) > |');
$request->setHeader('X-comment-end', '*/');
$request->setHeader('X-comment-begin', '/* // --');
$request->setHeader('X-html-comment-end', '-->');
$request->setHeader('X-script-end', '</script>');
$request->setHeader('X-cdata', ']]>');
$request->setHeader('X-php-end', '?>');
$request->setHeader('X-three-backticks', '```');
$request->setHeader('X-heredoc', 'EOF');

$response = $request->send();
if ($response->getStatus() >= 400) {
    throw new RuntimeException($response->getStatus() . ' ' . $response->getReasonPhrase());
}

echo $response->getBody();
