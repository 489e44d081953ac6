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
#   "id": 12345678901234567890,
#   "price": 18.50,
#   "ratio": 1e-3,
#   "zero": -0,
#   "count": 0
# }

# The values of the response;
# where the example has an array, its first element stands for all.

my $id = $jResp->stringOf('id');
my $price = $jResp->stringOf('price');
my $ratio = $jResp->stringOf('ratio');
my $zero = $jResp->stringOf('zero');
my $count = $jResp->IntOf('count');
