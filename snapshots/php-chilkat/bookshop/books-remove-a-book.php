<?php

// Before version 10: "chilkat_9_5_0.php".
include 'chilkat.php';

// The Chilkat API has to be unlocked before this runs:
// call UnlockBundle of a Chilkat Global object once, at the start of the application.

$http = new CkHttp();

// Sends the token in an Authorization header, as "Bearer".
$http->put_AuthToken('{{token}}');

// resp: CkHttpResponse
$resp = $http->QuickRequest('DELETE', 'https://api.example.com/v1/books/b-1041');
if ($http->get_LastMethodSuccess() == false) {
    print $http->lastErrorText() . "\n";
    exit;
}

$respStatusCode = $resp->get_StatusCode();
if ($respStatusCode != 204) {
    print 'Response Header:' . "\n";
    print $resp->header() . "\n";
    print 'Response Body:' . "\n";
    print $resp->bodyStr() . "\n";
    print 'Failed.' . "\n";
    exit;
}

print 'Success.' . "\n";
