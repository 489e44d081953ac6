use strict;
use warnings;
use chilkat();

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

my $http = chilkat::CkHttp->new();

my $sbRequestBody = chilkat::CkStringBuilder->new();
$sbRequestBody->Append('a=1');

$http->SetRequestHeader('Content-Type', 'text/plain');

# resp: CkHttpResponse
my $resp = $http->PTextSb('POST', 'https://api.example.com/form', $sbRequestBody, 'utf-8', 'text/plain', 0, 0);
if ($http->get_LastMethodSuccess() == 0) {
    print $http->lastErrorText() . "\n";
    exit;
}

print $resp->get_StatusCode() . "\n";
print $resp->bodyStr() . "\n";
