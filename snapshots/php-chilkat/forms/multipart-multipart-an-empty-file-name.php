<?php

// Before version 10: "chilkat_9_5_0.php".
include 'chilkat.php';

// The Chilkat API has to be unlocked before this runs:
// call UnlockBundle of a Chilkat Global object once, at the start of the application.

$http = new CkHttp();

$req = new CkHttpRequest();
$req->put_HttpVerb('POST');
$req->put_Path('/things');
$req->put_ContentType('multipart/form-data');
$success = $req->AddFileForUpload2('file', 'files/notes.txt', 'text/plain');
if ($success == false) {
    print $req->lastErrorText() . "\n";
    exit;
}

// resp: CkHttpResponse
$resp = $http->SynchronousRequest('api.example.com', 443, true, $req);
if ($http->get_LastMethodSuccess() == false) {
    print $http->lastErrorText() . "\n";
    exit;
}

print $resp->get_StatusCode() . "\n";
print $resp->bodyStr() . "\n";
