<?php

// The Chilkat API has to be unlocked before this runs:
// call UnlockBundle of a Chilkat Global object once, at the start of the application.

// Before version 10: "Chilkat_9_5_0.Http".
$http = new COM('Chilkat.Http');

$req = new COM('Chilkat.HttpRequest');
$req->AddParam('grant_type', 'refresh_token');
$req->AddParam('refresh_token', '{{refreshToken}}');
$req->AddParam('client_id', '{{clientId}}');
$req->AddParam('scope', 'books:read books:write');

// resp: Chilkat.HttpResponse
$resp = $http->PostUrlEncoded('https://login.example.com/oauth/token', $req);
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
//   "access_token": "example-access-token",
//   "token_type": "Bearer",
//   "expires_in": 3600,
//   "scope": "books:read books:write"
// }

// The values of the response;
// where the example has an array, its first element stands for all.

$access_token = $jResp->StringOf('access_token');
$token_type = $jResp->StringOf('token_type');
$expires_in = $jResp->IntOf('expires_in');
$scope = $jResp->StringOf('scope');
