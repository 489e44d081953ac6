<?php

// Before version 10: "chilkat_9_5_0.php".
include 'chilkat.php';

// The Chilkat API has to be unlocked before this runs:
// call UnlockBundle of a Chilkat Global object once, at the start of the application.

$http = new CkHttp();

$queryParams = new CkJsonObject();
$queryParams->UpdateString('genre', 'travel');
$queryParams->UpdateInt('limit', 20);
$queryParams->UpdateString('sort', '-published');

$http->SetRequestHeader('Accept', 'application/json');
// Sends the token in an Authorization header, as "Bearer".
$http->put_AuthToken('{{token}}');

// resp: CkHttpResponse
$resp = $http->QuickRequestParams('GET', 'https://api.example.com/v1/books', $queryParams);
if ($http->get_LastMethodSuccess() == false) {
    print $http->lastErrorText() . "\n";
    exit;
}

$sbResponseBody = new CkStringBuilder();
$resp->GetBodySb($sbResponseBody);

$jResp = new CkJsonObject();
$jResp->LoadSb($sbResponseBody);
$jResp->put_EmitCompact(false);

print 'Response Body:' . "\n";
print $jResp->emit() . "\n";

$respStatusCode = $resp->get_StatusCode();
print 'Response Status Code = ' . $respStatusCode . "\n";
if ($respStatusCode >= 400) {
    print 'Response Header:' . "\n";
    print $resp->header() . "\n";
    print 'Failed.' . "\n";
    exit;
}

// The saved example of a response
// (the code below it reads its values):

// {
//   "books": [
//     {
//       "id": "b-1041",
//       "title": "The Salt Road",
//       "pages": 312,
//       "inStock": true
//     },
//     {
//       "id": "b-0977",
//       "title": "Night Trains, Slow Rivers",
//       "pages": 208,
//       "inStock": false
//     }
//   ],
//   "total": 2,
//   "next": null
// }

// The values of the response;
// where the example has an array, its first element stands for all.

$i = 0;
$count_i = $jResp->SizeOfArray('books');
while ($i < $count_i) {
    $jResp->put_I($i);
    $id = $jResp->stringOf('books[i].id');
    $title = $jResp->stringOf('books[i].title');
    $pages = $jResp->IntOf('books[i].pages');
    $inStock = $jResp->BoolOf('books[i].inStock');
    $i = $i + 1;
}
$total = $jResp->IntOf('total');
$nextIsNull = $jResp->IsNullOf('next');
