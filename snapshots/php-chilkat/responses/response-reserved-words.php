<?php

// Before version 10: "chilkat_9_5_0.php".
include 'chilkat.php';

// The Chilkat API has to be unlocked before this runs:
// call UnlockBundle of a Chilkat Global object once, at the start of the application.

$http = new CkHttp();

$sbResponseBody = new CkStringBuilder();
$success = $http->QuickGetSb('https://api.example.com/things/7', $sbResponseBody);
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

$class = $jResp->stringOf('class');
$end = $jResp->stringOf('end');
$def = $jResp->stringOf('def');
$v_url = $jResp->stringOf('url');
$http2 = $jResp->stringOf('http');
$success2 = $jResp->BoolOf('success');
$resp = $jResp->IntOf('resp');
$i = $jResp->IntOf('i');
$v_type = $jResp->stringOf('type');
$v__proto__ = $jResp->stringOf('__proto__');
$v_0 = $jResp->stringOf('0');
$memberIndex = $jResp->IndexOf('a.b');
if ($memberIndex >= 0) {
    $a_b = $jResp->stringAt($memberIndex);
}
$memberIndex = $jResp->IndexOf('a[0]');
if ($memberIndex >= 0) {
    $a_0_ = $jResp->stringAt($memberIndex);
}
$memberIndex = $jResp->IndexOf('żółw');
if ($memberIndex >= 0) {
    $v_w = $jResp->stringAt($memberIndex);
}
$memberIndex = $jResp->IndexOf('it\'s "x"');
if ($memberIndex >= 0) {
    $it_s_x_ = $jResp->stringAt($memberIndex);
}
