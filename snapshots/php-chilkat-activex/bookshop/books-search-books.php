<?php

// The Chilkat API has to be unlocked before this runs:
// call UnlockBundle of a Chilkat Global object once, at the start of the application.

// Before version 10: "Chilkat_9_5_0.Http".
$http = new COM('Chilkat.Http');

$http->SetRequestHeader('Accept', 'application/json');
// Sends the token in an Authorization header, as "Bearer".
$http->AuthToken = '{{token}}';

$sbResponseBody = new COM('Chilkat.StringBuilder');
$success = $http->QuickGetSb('https://api.example.com/v1/books/search?q=%22salt%20road%22%20%26%20sea&author=Tom%C3%A1%C5%A1%20Vrba&tag=maps&tag=coast', $sbResponseBody);
if ($success == 0) {
    print $http->LastErrorText . "\n";
    exit;
}

$jarrResp = new COM('Chilkat.JsonArray');
$jarrResp->LoadSb($sbResponseBody);
$jarrResp->EmitCompact = 0;

print 'Response Body:' . "\n";
print $jarrResp->Emit() . "\n";

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
$count_i = $jarrResp->Size;
while ($i < $count_i) {
    // json: Chilkat.JsonObject
    $json = $jarrResp->ObjectAt($i);
    $id = $json->StringOf('id');
    $title = $json->StringOf('title');
    $score = $json->StringOf('score');
    $i = $i + 1;
}
