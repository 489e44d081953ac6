<?php

// The Chilkat API has to be unlocked before this runs:
// call UnlockBundle of a Chilkat Global object once, at the start of the application.

// Before version 10: "Chilkat_9_5_0.Http".
$http = new COM('Chilkat.Http');

$req = new COM('Chilkat.HttpRequest');
$req->HttpVerb = 'POST';
$req->Path = '/things';
$req->ContentType = 'multipart/form-data';
$success = $req->AddFileForUpload2('file', 'files/notes.txt', 'text/plain');
if ($success == 0) {
    print $req->LastErrorText . "\n";
    exit;
}

// resp: Chilkat.HttpResponse
$resp = $http->SynchronousRequest('api.example.com', 443, 1, $req);
if ($http->LastMethodSuccess == 0) {
    print $http->LastErrorText . "\n";
    exit;
}

print $resp->StatusCode . "\n";
print $resp->BodyStr . "\n";
