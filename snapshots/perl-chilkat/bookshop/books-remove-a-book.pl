use strict;
use warnings;
use chilkat();

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

my $http = chilkat::CkHttp->new();

# Sends the token in an Authorization header, as "Bearer".
$http->put_AuthToken('{{token}}');

# resp: CkHttpResponse
my $resp = $http->QuickRequest('DELETE', 'https://api.example.com/v1/books/b-1041');
if ($http->get_LastMethodSuccess() == 0) {
    print $http->lastErrorText() . "\n";
    exit;
}

my $respStatusCode = $resp->get_StatusCode();
if ($respStatusCode != 204) {
    print 'Response Header:' . "\n";
    print $resp->header() . "\n";
    print 'Response Body:' . "\n";
    print $resp->bodyStr() . "\n";
    print 'Failed.' . "\n";
    exit;
}

print 'Success.' . "\n";
