use strict;
use warnings;
use chilkat();

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

my $http = chilkat::CkHttp->new();
my $success;

my $sbResponseBody = chilkat::CkStringBuilder->new();
$success = $http->QuickGetSb('https://api.example.com/things/7', $sbResponseBody);
if ($success == 0) {
    print $http->lastErrorText() . "\n";
    exit;
}

my $jResp = chilkat::CkJsonObject->new();
$jResp->LoadSb($sbResponseBody);
$jResp->put_EmitCompact(0);

print 'Response Body:' . "\n";
print $jResp->emit() . "\n";

my $respStatusCode = $http->get_LastStatus();
print 'Response Status Code = ' . $respStatusCode . "\n";
if ($respStatusCode >= 400) {
    print 'Response Header:' . "\n";
    print $http->lastHeader() . "\n";
    print 'Failed.' . "\n";
    exit;
}

# The saved example of a response
# (the code below it reads its values):

# {
#   "id": 1,
#   "user": {
#     "id": 2,
#     "user": {
#       "id": 3
#     }
#   },
#   "user_id": 4,
#   "user-id": 5,
#   "userId": 6,
#   "userid": 7,
#   "": 8
# }

# The values of the response;
# where the example has an array, its first element stands for all.

my $id = $jResp->IntOf('id');
my $Id = $jResp->IntOf('user.id');
my $userId = $jResp->IntOf('user.user.id');
my $user_id = $jResp->IntOf('user_id');
my $user_id2 = $jResp->IntOf('user-id');
my $userId2 = $jResp->IntOf('userId');
my $userid = $jResp->IntOf('userid');
my $memberIndex = $jResp->IndexOf('');
if ($memberIndex >= 0) {
    my $v_value = $jResp->IntAt($memberIndex);
}
