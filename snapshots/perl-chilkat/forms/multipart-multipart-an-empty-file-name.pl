use strict;
use warnings;
use chilkat();

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

my $http = chilkat::CkHttp->new();
my $success;

my $req = chilkat::CkHttpRequest->new();
$req->put_HttpVerb('POST');
$req->put_Path('/things');
$req->put_ContentType('multipart/form-data');
$success = $req->AddFileForUpload2('file', 'files/notes.txt', 'text/plain');
if ($success == 0) {
    print $req->lastErrorText() . "\n";
    exit;
}

# resp: CkHttpResponse
my $resp = $http->SynchronousRequest('api.example.com', 443, 1, $req);
if ($http->get_LastMethodSuccess() == 0) {
    print $http->lastErrorText() . "\n";
    exit;
}

print $resp->get_StatusCode() . "\n";
print $resp->bodyStr() . "\n";
