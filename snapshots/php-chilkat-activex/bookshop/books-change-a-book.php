<?php

// The Chilkat API has to be unlocked before this runs:
// call UnlockBundle of a Chilkat Global object once, at the start of the application.

// Before version 10: "Chilkat_9_5_0.Http".
$http = new COM('Chilkat.Http');

// The JSON that is sent:

// {
//   "price": {
//     "amount": 16.00,
//     "currency": "EUR"
//   },
//   "inStock": false
// }

$json = new COM('Chilkat.JsonObject');
$json->UpdateNumber('price.amount', '16.00');
$json->UpdateString('price.currency', 'EUR');
$json->UpdateBool('inStock', 0);

$http->SetRequestHeader('Content-Type', 'application/merge-patch+json');
$http->SetRequestHeader('If-Match', '"7"');
// Sends the token in an Authorization header, as "Bearer".
$http->AuthToken = '{{token}}';

$sbRequestBody = new COM('Chilkat.StringBuilder');
$json->EmitSb($sbRequestBody);

// resp: Chilkat.HttpResponse
$resp = $http->PTextSb('PATCH', 'https://api.example.com/v1/books/b-1041', $sbRequestBody, 'utf-8', 'application/merge-patch+json', 0, 0);
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
//     "amount": 16.00,
//     "currency": "EUR"
//   },
//   "inStock": false,
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
