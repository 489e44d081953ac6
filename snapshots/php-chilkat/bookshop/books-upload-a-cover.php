<?php

// Before version 10: "chilkat_9_5_0.php".
include 'chilkat.php';

// The Chilkat API has to be unlocked before this runs:
// call UnlockBundle of a Chilkat Global object once, at the start of the application.

$http = new CkHttp();

$req = new CkHttpRequest();
$req->put_HttpVerb('PUT');
$req->put_Path('/v1/books/b-1041/cover');
$req->put_ContentType('multipart/form-data');
$success = $req->AddFileForUpload2('cover', 'files/cover.png', 'image/png');
if ($success == false) {
    print $req->lastErrorText() . "\n";
    exit;
}
$req->AddParam('caption', 'Front cover, second edition');
$req->AddHeader('Authorization', 'Bearer {{token}}');

// resp: CkHttpResponse
$resp = $http->SynchronousRequest('api.example.com', 443, true, $req);
if ($http->get_LastMethodSuccess() == false) {
    print $http->lastErrorText() . "\n";
    exit;
}

$sbResponseBody = new CkStringBuilder();
$resp->GetBodySb($sbResponseBody);

$jResp = new CkJsonObject();
$jResp->LoadSb($sbResponseBody);
$jResp->put_EmitCompact(false);

print 'Response Body:' . "\n";
print $jResp->emit() . "\n";

$respStatusCode = $resp->get_StatusCode();
print 'Response Status Code = ' . $respStatusCode . "\n";
if ($respStatusCode >= 400) {
    print 'Response Header:' . "\n";
    print $resp->header() . "\n";
    print 'Failed.' . "\n";
    exit;
}

// The saved example of a response
// (the code below it reads its values):

// {
//   "url": "https://covers.example.com/b-1041.png",
//   "width": 600,
//   "height": 900
// }

// The values of the response;
// where the example has an array, its first element stands for all.

$v_url = $jResp->stringOf('url');
$width = $jResp->IntOf('width');
$height = $jResp->IntOf('height');
