<?php

// The Chilkat API has to be unlocked before this runs:
// call UnlockBundle of a Chilkat Global object once, at the start of the application.

// Before version 10: "Chilkat_9_5_0.Http".
$http = new COM('Chilkat.Http');

// The JSON that is sent:

// {
//   "title": "The Salt Road",
//   "authors": [
//     "Ines Okafor",
//     "Tomáš Vrba"
//   ],
//   "published": "2021-04-30",
//   "pages": 312,
//   "price": {
//     "amount": 18.50,
//     "currency": "EUR"
//   },
//   "blurb": "\"You can't miss it,\" they said.\nWe did.",
//   "translatedFrom": null
// }

$json = new COM('Chilkat.JsonObject');
$json->UpdateString('title', 'The Salt Road');
$json->UpdateString('authors[0]', 'Ines Okafor');
$json->UpdateString('authors[1]', 'Tomáš Vrba');
$json->UpdateString('published', '2021-04-30');
$json->UpdateInt('pages', 312);
$json->UpdateNumber('price.amount', '18.50');
$json->UpdateString('price.currency', 'EUR');
$json->UpdateString('blurb', "\"You can't miss it,\" they said.\nWe did.");
$json->UpdateNull('translatedFrom');

$http->SetRequestHeader('Content-Type', 'application/json');
$http->SetRequestHeader('Idempotency-Key', '{{$guid}}');
// Sends the token in an Authorization header, as "Bearer".
$http->AuthToken = '{{token}}';

// resp: Chilkat.HttpResponse
$resp = $http->PostJson3('https://api.example.com/v1/books', 'application/json', $json);
if ($http->LastMethodSuccess == 0) {
    print $http->LastErrorText . "\n";
    exit;
}

$sbResponseBody = new COM('Chilkat.StringBuilder');
$resp->GetBodySb($sbResponseBody);

$jResp = new COM('Chilkat.JsonObject');
$jResp->LoadSb($sbResponseBody);
$jResp->EmitCompact = 0;

print 'Response Body:' . "\n";
print $jResp->Emit() . "\n";

$respStatusCode = $resp->StatusCode;
print 'Response Status Code = ' . $respStatusCode . "\n";
if ($respStatusCode >= 400) {
    print 'Response Header:' . "\n";
    print $resp->Header . "\n";
    print 'Failed.' . "\n";
    exit;
}

// The saved example of a response
// (the code below it reads its values):

// {
//   "id": "b-1041",
//   "title": "The Salt Road",
//   "authors": [
//     "Ines Okafor",
//     "Tomáš Vrba"
//   ],
//   "published": "2021-04-30",
//   "pages": 312,
//   "price": {
//     "amount": 18.50,
//     "currency": "EUR"
//   },
//   "inStock": true,
//   "translatedFrom": null
// }

// The values of the response;
// where the example has an array, its first element stands for all.

$id = $jResp->StringOf('id');
$title = $jResp->StringOf('title');
$i = 0;
$count_i = $jResp->SizeOfArray('authors');
while ($i < $count_i) {
    $jResp->I = $i;
    $strVal = $jResp->StringOf('authors[i]');
    $i = $i + 1;
}
$published = $jResp->StringOf('published');
$pages = $jResp->IntOf('pages');
$Amount = $jResp->StringOf('price.amount');
$Currency = $jResp->StringOf('price.currency');
$inStock = $jResp->BoolOf('inStock');
$translatedFromIsNull = $jResp->IsNullOf('translatedFrom');
