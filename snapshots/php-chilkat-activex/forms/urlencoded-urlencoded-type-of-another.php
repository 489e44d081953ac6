<?php

// The Chilkat API has to be unlocked before this runs:
// call UnlockBundle of a Chilkat Global object once, at the start of the application.

// Before version 10: "Chilkat_9_5_0.Http".
$http = new COM('Chilkat.Http');

$req = new COM('Chilkat.HttpRequest');
$req->AddParam('a', '1');

// resp: Chilkat.HttpResponse
$resp = $http->PostUrlEncoded('https://api.example.com/form', $req);
if ($http->LastMethodSuccess == 0) {
    print $http->LastErrorText . "\n";
    exit;
}

print $resp->StatusCode . "\n";
print $resp->BodyStr . "\n";
