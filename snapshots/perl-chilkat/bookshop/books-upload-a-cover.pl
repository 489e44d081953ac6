use strict;
use warnings;
use chilkat();

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

my $http = chilkat::CkHttp->new();
my $success;

my $req = chilkat::CkHttpRequest->new();
$req->put_HttpVerb('PUT');
$req->put_Path('/v1/books/b-1041/cover');
$req->put_ContentType('multipart/form-data');
$success = $req->AddFileForUpload2('cover', 'files/cover.png', 'image/png');
if ($success == 0) {
    print $req->lastErrorText() . "\n";
    exit;
}
$req->AddParam('caption', 'Front cover, second edition');
$req->AddHeader('Authorization', 'Bearer {{token}}');

# resp: CkHttpResponse
my $resp = $http->SynchronousRequest('api.example.com', 443, 1, $req);
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
#   "url": "https://covers.example.com/b-1041.png",
#   "width": 600,
#   "height": 900
# }

# The values of the response;
# where the example has an array, its first element stands for all.

my $v_url = $jResp->stringOf('url');
my $width = $jResp->IntOf('width');
my $height = $jResp->IntOf('height');
