<?php

// The Chilkat API has to be unlocked before this runs:
// call UnlockBundle of a Chilkat Global object once, at the start of the application.

// Before version 10: "Chilkat_9_5_0.Http".
$http = new COM('Chilkat.Http');

// Sends the token in an Authorization header, as "Bearer".
$http->AuthToken = '{{token}}';

$sbResponseBody = new COM('Chilkat.StringBuilder');
$success = $http->QuickGetSb('https://api.example.com/v1/me', $sbResponseBody);
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
//   "name": "Ines Okafor",
//   "roles": [
//     "reader",
//     "author"
//   ]
// }

// The values of the response;
// where the example has an array, its first element stands for all.

$name = $jResp->StringOf('name');
$i = 0;
$count_i = $jResp->SizeOfArray('roles');
while ($i < $count_i) {
    $jResp->I = $i;
    $strVal = $jResp->StringOf('roles[i]');
    $i = $i + 1;
}
