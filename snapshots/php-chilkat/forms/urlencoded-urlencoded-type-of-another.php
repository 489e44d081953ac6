<?php

// Before version 10: "chilkat_9_5_0.php".
include 'chilkat.php';

// The Chilkat API has to be unlocked before this runs:
// call UnlockBundle of a Chilkat Global object once, at the start of the application.

$http = new CkHttp();

$req = new CkHttpRequest();
$req->AddParam('a', '1');

// resp: CkHttpResponse
$resp = $http->PostUrlEncoded('https://api.example.com/form', $req);
if ($http->get_LastMethodSuccess() == false) {
    print $http->lastErrorText() . "\n";
    exit;
}

print $resp->get_StatusCode() . "\n";
print $resp->bodyStr() . "\n";
