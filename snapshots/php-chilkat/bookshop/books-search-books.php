<?php

// Before version 10: "chilkat_9_5_0.php".
include 'chilkat.php';

// The Chilkat API has to be unlocked before this runs:
// call UnlockBundle of a Chilkat Global object once, at the start of the application.

$http = new CkHttp();

$http->SetRequestHeader('Accept', 'application/json');
// Sends the token in an Authorization header, as "Bearer".
$http->put_AuthToken('{{token}}');

$sbResponseBody = new CkStringBuilder();
$success = $http->QuickGetSb('https://api.example.com/v1/books/search?q=%22salt%20road%22%20%26%20sea&author=Tom%C3%A1%C5%A1%20Vrba&tag=maps&tag=coast', $sbResponseBody);
if ($success == false) {
    print $http->lastErrorText() . "\n";
    exit;
}

$jarrResp = new CkJsonArray();
$jarrResp->LoadSb($sbResponseBody);
$jarrResp->put_EmitCompact(false);

print 'Response Body:' . "\n";
print $jarrResp->emit() . "\n";

$respStatusCode = $http->get_LastStatus();
print 'Response Status Code = ' . $respStatusCode . "\n";
if ($respStatusCode >= 400) {
    print 'Response Header:' . "\n";
    print $http->lastHeader() . "\n";
    print 'Failed.' . "\n";
    exit;
}

// The saved example of a response
// (the code below it reads its values):

// [
//   {
//     "id": "b-1041",
//     "title": "The Salt Road",
//     "score": 0.93
//   }
// ]

// The values of the response;
// where the example has an array, its first element stands for all.

$i = 0;
$count_i = $jarrResp->get_Size();
while ($i < $count_i) {
    // json: CkJsonObject
    $json = $jarrResp->ObjectAt($i);
    $id = $json->stringOf('id');
    $title = $json->stringOf('title');
    $score = $json->stringOf('score');
    $i = $i + 1;
}
