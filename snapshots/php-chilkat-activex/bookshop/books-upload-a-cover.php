<?php

// The Chilkat API has to be unlocked before this runs:
// call UnlockBundle of a Chilkat Global object once, at the start of the application.

// Before version 10: "Chilkat_9_5_0.Http".
$http = new COM('Chilkat.Http');

$req = new COM('Chilkat.HttpRequest');
$req->HttpVerb = 'PUT';
$req->Path = '/v1/books/b-1041/cover';
$req->ContentType = 'multipart/form-data';
$success = $req->AddFileForUpload2('cover', 'files/cover.png', 'image/png');
if ($success == 0) {
    print $req->LastErrorText . "\n";
    exit;
}
$req->AddParam('caption', 'Front cover, second edition');
$req->AddHeader('Authorization', 'Bearer {{token}}');

// resp: Chilkat.HttpResponse
$resp = $http->SynchronousRequest('api.example.com', 443, 1, $req);
if ($http->LastMethodSuccess == 0) {
    print $http->LastErrorText . "\n";
    exit;
}

$sbResponseBody = new COM('Chilkat.StringBuilder');
$resp->GetBodySb($sbResponseBody);

$jResp = new COM('Chilkat.JsonObject');
$jResp->LoadSb($sbResponseBody);
$jResp->EmitCompact = 0;

print 'Response Body:' . "\n";
print $jResp->Emit() . "\n";

$respStatusCode = $resp->StatusCode;
print 'Response Status Code = ' . $respStatusCode . "\n";
if ($respStatusCode >= 400) {
    print 'Response Header:' . "\n";
    print $resp->Header . "\n";
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

$v_url = $jResp->StringOf('url');
$width = $jResp->IntOf('width');
$height = $jResp->IntOf('height');
