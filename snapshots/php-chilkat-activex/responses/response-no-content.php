<?php

// The Chilkat API has to be unlocked before this runs:
// call UnlockBundle of a Chilkat Global object once, at the start of the application.

// Before version 10: "Chilkat_9_5_0.Http".
$http = new COM('Chilkat.Http');

// resp: Chilkat.HttpResponse
$resp = $http->QuickRequest('DELETE', 'https://api.example.com/things/7');
if ($http->LastMethodSuccess == 0) {
    print $http->LastErrorText . "\n";
    exit;
}

$respStatusCode = $resp->StatusCode;
if ($respStatusCode != 204) {
    print 'Response Header:' . "\n";
    print $resp->Header . "\n";
    print 'Response Body:' . "\n";
    print $resp->BodyStr . "\n";
    print 'Failed.' . "\n";
    exit;
}

print 'Success.' . "\n";
