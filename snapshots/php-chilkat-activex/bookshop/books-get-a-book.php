<?php

// The Chilkat API has to be unlocked before this runs:
// call UnlockBundle of a Chilkat Global object once, at the start of the application.

// Before version 10: "Chilkat_9_5_0.Http".
$http = new COM('Chilkat.Http');

$http->SetRequestHeader('Accept', 'application/json');
// Sends the token in an Authorization header, as "Bearer".
$http->AuthToken = '{{token}}';

$sbResponseBody = new COM('Chilkat.StringBuilder');
$success = $http->QuickGetSb('https://api.example.com/v1/books/b-1041', $sbResponseBody);
if ($success == 0) {
    print $http->LastErrorText . "\n";
    exit;
}

$jResp = new COM('Chilkat.JsonObject');
$jResp->LoadSb($sbResponseBody);
$jResp->EmitCompact = 0;

print 'Response Body:' . "\n";
print $jResp->Emit() . "\n";

$respStatusCode = $http->LastStatus;
print 'Response Status Code = ' . $respStatusCode . "\n";
if ($respStatusCode >= 400) {
    print 'Response Header:' . "\n";
    print $http->LastHeader . "\n";
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
