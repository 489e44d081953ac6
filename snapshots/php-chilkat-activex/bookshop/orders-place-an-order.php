<?php

// The Chilkat API has to be unlocked before this runs:
// call UnlockBundle of a Chilkat Global object once, at the start of the application.

// Before version 10: "Chilkat_9_5_0.Http".
$http = new COM('Chilkat.Http');

// The JSON that is sent:

// {
//   "lines": [
//     {
//       "bookId": "b-1041",
//       "count": 1
//     },
//     {
//       "bookId": "b-0977",
//       "count": 2
//     }
//   ],
//   "giftWrap": true,
//   "note": "{{note}}"
// }

$json = new COM('Chilkat.JsonObject');
$json->UpdateString('lines[0].bookId', 'b-1041');
$json->UpdateInt('lines[0].count', 1);
$json->UpdateString('lines[1].bookId', 'b-0977');
$json->UpdateInt('lines[1].count', 2);
$json->UpdateBool('giftWrap', 1);
$json->UpdateString('note', '{{note}}');

$http->SetRequestHeader('Accept', 'application/json');
// Sends the token in an Authorization header, as "Bearer".
$http->AuthToken = '{{token}}';

// resp: Chilkat.HttpResponse
$resp = $http->PostJson3('https://api.example.com/v1/orders', 'application/json', $json);
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
//   "orderId": 90071992547409931,
//   "total": {
//     "amount": 52.40,
//     "currency": "EUR"
//   },
//   "lines": [
//     {
//       "bookId": "b-1041",
//       "count": 1,
//       "price": 18.50
//     },
//     {
//       "bookId": "b-0977",
//       "count": 2,
//       "price": 16.95
//     }
//   ],
//   "status": "open"
// }

// The values of the response;
// where the example has an array, its first element stands for all.

$orderId = $jResp->StringOf('orderId');
$Amount = $jResp->StringOf('total.amount');
$Currency = $jResp->StringOf('total.currency');
$i = 0;
$count_i = $jResp->SizeOfArray('lines');
while ($i < $count_i) {
    $jResp->I = $i;
    $bookId = $jResp->StringOf('lines[i].bookId');
    $count = $jResp->IntOf('lines[i].count');
    $price = $jResp->StringOf('lines[i].price');
    $i = $i + 1;
}
$status = $jResp->StringOf('status');
