<?php

// Before version 10: "chilkat_9_5_0.php".
include 'chilkat.php';

// The Chilkat API has to be unlocked before this runs:
// call UnlockBundle of a Chilkat Global object once, at the start of the application.

$http = new CkHttp();

$req = new CkHttpRequest();
$req->put_HttpVerb('POST');
$req->put_Path('/upload');
$req->put_ContentType('multipart/form-data');
$success = $req->AddFileForUpload2('cover', 'files/notes.txt', 'image/png, image/jpeg');
if ($success == false) {
    print $req->lastErrorText() . "\n";
    exit;
}
$req->AddParam('note', 'back soon');
$req->AddSubHeader(1, 'Content-Type', 'words');

// resp: CkHttpResponse
$resp = $http->SynchronousRequest('api.example.com', 443, true, $req);
if ($http->get_LastMethodSuccess() == false) {
    print $http->lastErrorText() . "\n";
    exit;
}

print $resp->get_StatusCode() . "\n";
print $resp->bodyStr() . "\n";
