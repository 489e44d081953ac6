<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2('https://api.example.com/v1/books', HTTP_Request2::METHOD_POST);
$request->setConfig('follow_redirects', true);
$request->setHeader('Content-Type', 'application/json');
$request->setHeader('Idempotency-Key', '{{$guid}}');
$request->setHeader('Authorization', 'Bearer {{token}}');

$body = <<<'JSON'
    {
      "title": "The Salt Road",
      "authors": ["Ines Okafor", "Tomáš Vrba"],
      "published": "2021-04-30",
      "pages": 312,
      "price": { "amount": 18.50, "currency": "EUR" },
      "blurb": "\"You can't miss it,\" they said.\nWe did.",
      "translatedFrom": null
    }
    JSON;
$request->setBody($body);

$response = $request->send();
if ($response->getStatus() >= 400) {
    throw new RuntimeException($response->getStatus() . ' ' . $response->getReasonPhrase());
}

echo $response->getBody();
