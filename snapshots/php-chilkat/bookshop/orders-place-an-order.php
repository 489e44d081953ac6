<?php

// Before version 10: "chilkat_9_5_0.php".
include 'chilkat.php';

// The Chilkat API has to be unlocked before this runs:
// call UnlockBundle of a Chilkat Global object once, at the start of the application.

$http = new CkHttp();

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

$json = new CkJsonObject();
$json->UpdateString('lines[0].bookId', 'b-1041');
$json->UpdateInt('lines[0].count', 1);
$json->UpdateString('lines[1].bookId', 'b-0977');
$json->UpdateInt('lines[1].count', 2);
$json->UpdateBool('giftWrap', true);
$json->UpdateString('note', '{{note}}');

$http->SetRequestHeader('Accept', 'application/json');
// Sends the token in an Authorization header, as "Bearer".
$http->put_AuthToken('{{token}}');

// resp: CkHttpResponse
$resp = $http->PostJson3('https://api.example.com/v1/orders', 'application/json', $json);
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

$orderId = $jResp->stringOf('orderId');
$Amount = $jResp->stringOf('total.amount');
$Currency = $jResp->stringOf('total.currency');
$i = 0;
$count_i = $jResp->SizeOfArray('lines');
while ($i < $count_i) {
    $jResp->put_I($i);
    $bookId = $jResp->stringOf('lines[i].bookId');
    $count = $jResp->IntOf('lines[i].count');
    $price = $jResp->stringOf('lines[i].price');
    $i = $i + 1;
}
$status = $jResp->stringOf('status');
