<?php

// Before version 10: "chilkat_9_5_0.php".
include 'chilkat.php';

// The Chilkat API has to be unlocked before this runs:
// call UnlockBundle of a Chilkat Global object once, at the start of the application.

$http = new CkHttp();

$sbRequestBody = new CkStringBuilder();
$sbRequestBody->Append('a=1');

$http->SetRequestHeader('Content-Type', 'text/plain');

// resp: CkHttpResponse
$resp = $http->PTextSb('POST', 'https://api.example.com/form', $sbRequestBody, 'utf-8', 'text/plain', false, false);
if ($http->get_LastMethodSuccess() == false) {
    print $http->lastErrorText() . "\n";
    exit;
}

print $resp->get_StatusCode() . "\n";
print $resp->bodyStr() . "\n";
