<?php

// The Chilkat API has to be unlocked before this runs:
// call UnlockBundle of a Chilkat Global object once, at the start of the application.

// Before version 10: "Chilkat_9_5_0.Http".
$http = new COM('Chilkat.Http');

$sbResponseBody = new COM('Chilkat.StringBuilder');
$success = $http->QuickGetSb('https://api.example.com/things/7', $sbResponseBody);
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
//     "id": 1
//   },
//   {
//     "id": 2,
//     "title": "Salt"
//   }
// ]

// The values of the response;
// where the example has an array, its first element stands for all.

$i = 0;
$count_i = $jarrResp->Size;
while ($i < $count_i) {
    // json: Chilkat.JsonObject
    $json = $jarrResp->ObjectAt($i);
    $id = $json->IntOf('id');
    $i = $i + 1;
}
