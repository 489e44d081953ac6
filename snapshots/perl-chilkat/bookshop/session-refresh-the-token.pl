use strict;
use warnings;
use chilkat();

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

my $http = chilkat::CkHttp->new();

my $req = chilkat::CkHttpRequest->new();
$req->AddParam('grant_type', 'refresh_token');
$req->AddParam('refresh_token', '{{refreshToken}}');
$req->AddParam('client_id', '{{clientId}}');
$req->AddParam('scope', 'books:read books:write');

# resp: CkHttpResponse
my $resp = $http->PostUrlEncoded('https://login.example.com/oauth/token', $req);
if ($http->get_LastMethodSuccess() == 0) {
    print $http->lastErrorText() . "\n";
    exit;
}

my $sbResponseBody = chilkat::CkStringBuilder->new();
$resp->GetBodySb($sbResponseBody);

my $jResp = chilkat::CkJsonObject->new();
$jResp->LoadSb($sbResponseBody);
$jResp->put_EmitCompact(0);

print 'Response Body:' . "\n";
print $jResp->emit() . "\n";

my $respStatusCode = $resp->get_StatusCode();
print 'Response Status Code = ' . $respStatusCode . "\n";
if ($respStatusCode >= 400) {
    print 'Response Header:' . "\n";
    print $resp->header() . "\n";
    print 'Failed.' . "\n";
    exit;
}

# The saved example of a response
# (the code below it reads its values):

# {
#   "access_token": "example-access-token",
#   "token_type": "Bearer",
#   "expires_in": 3600,
#   "scope": "books:read books:write"
# }

# The values of the response;
# where the example has an array, its first element stands for all.

my $access_token = $jResp->stringOf('access_token');
my $token_type = $jResp->stringOf('token_type');
my $expires_in = $jResp->IntOf('expires_in');
my $scope = $jResp->stringOf('scope');
