<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2('https://api.example.com/graphql', HTTP_Request2::METHOD_POST);
$request->setConfig('follow_redirects', true);
$request->setHeader('Content-Type', 'application/json');

$query = <<<'TEXT'
    query Get($id: ID!, $n: Int = 10) {
      book(id: $id) {
        title
        reviews(first: $n) { text }
      }
    }
    TEXT;
$payload = [
    'query' => $query,
    'variables' => [
        'id' => 'b-1041',
        'n' => 3,
    ],
];
$request->setBody(json_encode($payload));

$response = $request->send();
if ($response->getStatus() >= 400) {
    throw new RuntimeException($response->getStatus() . ' ' . $response->getReasonPhrase());
}

echo $response->getBody();
