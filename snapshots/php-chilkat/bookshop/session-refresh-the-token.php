<?php

// Before version 10: "chilkat_9_5_0.php".
include 'chilkat.php';

// The Chilkat API has to be unlocked before this runs:
// call UnlockBundle of a Chilkat Global object once, at the start of the application.

$http = new CkHttp();

$req = new CkHttpRequest();
$req->AddParam('grant_type', 'refresh_token');
$req->AddParam('refresh_token', '{{refreshToken}}');
$req->AddParam('client_id', '{{clientId}}');
$req->AddParam('scope', 'books:read books:write');

// resp: CkHttpResponse
$resp = $http->PostUrlEncoded('https://login.example.com/oauth/token', $req);
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
//   "access_token": "example-access-token",
//   "token_type": "Bearer",
//   "expires_in": 3600,
//   "scope": "books:read books:write"
// }

// The values of the response;
// where the example has an array, its first element stands for all.

$access_token = $jResp->stringOf('access_token');
$token_type = $jResp->stringOf('token_type');
$expires_in = $jResp->IntOf('expires_in');
$scope = $jResp->stringOf('scope');
