<?php

// Before version 10: "chilkat_9_5_0.php".
include 'chilkat.php';

// The Chilkat API has to be unlocked before this runs:
// call UnlockBundle of a Chilkat Global object once, at the start of the application.

$http = new CkHttp();

// Sends the token in an Authorization header, as "Bearer".
$http->put_AuthToken('{{token}}');

$sbResponseBody = new CkStringBuilder();
$success = $http->QuickGetSb('https://api.example.com/v1/me', $sbResponseBody);
if ($success == false) {
    print $http->lastErrorText() . "\n";
    exit;
}

$jResp = new CkJsonObject();
$jResp->LoadSb($sbResponseBody);
$jResp->put_EmitCompact(false);

print 'Response Body:' . "\n";
print $jResp->emit() . "\n";

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

// {
//   "name": "Ines Okafor",
//   "roles": [
//     "reader",
//     "author"
//   ]
// }

// The values of the response;
// where the example has an array, its first element stands for all.

$name = $jResp->stringOf('name');
$i = 0;
$count_i = $jResp->SizeOfArray('roles');
while ($i < $count_i) {
    $jResp->put_I($i);
    $strVal = $jResp->stringOf('roles[i]');
    $i = $i + 1;
}
