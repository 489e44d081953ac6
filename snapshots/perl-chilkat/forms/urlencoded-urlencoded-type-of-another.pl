use strict;
use warnings;
use chilkat();

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

my $http = chilkat::CkHttp->new();

my $req = chilkat::CkHttpRequest->new();
$req->AddParam('a', '1');

# resp: CkHttpResponse
my $resp = $http->PostUrlEncoded('https://api.example.com/form', $req);
if ($http->get_LastMethodSuccess() == 0) {
    print $http->lastErrorText() . "\n";
    exit;
}

print $resp->get_StatusCode() . "\n";
print $resp->bodyStr() . "\n";
