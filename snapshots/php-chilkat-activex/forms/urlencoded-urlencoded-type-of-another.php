<?php

// The Chilkat API has to be unlocked before this runs:
// call UnlockBundle of a Chilkat Global object once, at the start of the application.

// Before version 10: "Chilkat_9_5_0.Http".
$http = new COM('Chilkat.Http');

$sbRequestBody = new COM('Chilkat.StringBuilder');
$sbRequestBody->Append('a=1');

$http->SetRequestHeader('Content-Type', 'text/plain');

// resp: Chilkat.HttpResponse
$resp = $http->PTextSb('POST', 'https://api.example.com/form', $sbRequestBody, 'utf-8', 'text/plain', 0, 0);
if ($http->LastMethodSuccess == 0) {
    print $http->LastErrorText . "\n";
    exit;
}

print $resp->StatusCode . "\n";
print $resp->BodyStr . "\n";
