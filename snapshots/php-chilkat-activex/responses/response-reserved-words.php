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
//   "class": "a",
//   "end": "b",
//   "def": "c",
//   "url": "d",
//   "http": "e",
//   "success": true,
//   "resp": 1,
//   "i": 2,
//   "type": "f",
//   "__proto__": "g",
//   "0": "h",
//   "a.b": "i",
//   "a[0]": "j",
//   "żółw": "k",
//   "it's \"x\"": "l"
// }

// The values of the response;
// where the example has an array, its first element stands for all.

$class = $jResp->StringOf('class');
$end = $jResp->StringOf('end');
$def = $jResp->StringOf('def');
$v_url = $jResp->StringOf('url');
$http2 = $jResp->StringOf('http');
$success2 = $jResp->BoolOf('success');
$resp = $jResp->IntOf('resp');
$i = $jResp->IntOf('i');
$v_type = $jResp->StringOf('type');
$v__proto__ = $jResp->StringOf('__proto__');
$v_0 = $jResp->StringOf('0');
$memberIndex = $jResp->IndexOf('a.b');
if ($memberIndex >= 0) {
    $a_b = $jResp->StringAt($memberIndex);
}
$memberIndex = $jResp->IndexOf('a[0]');
if ($memberIndex >= 0) {
    $a_0_ = $jResp->StringAt($memberIndex);
}
$memberIndex = $jResp->IndexOf('żółw');
if ($memberIndex >= 0) {
    $v_w = $jResp->StringAt($memberIndex);
}
$memberIndex = $jResp->IndexOf('it\'s "x"');
if ($memberIndex >= 0) {
    $it_s_x_ = $jResp->StringAt($memberIndex);
}
