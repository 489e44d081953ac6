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
#   "class": "a",
#   "end": "b",
#   "def": "c",
#   "url": "d",
#   "http": "e",
#   "success": true,
#   "resp": 1,
#   "i": 2,
#   "type": "f",
#   "__proto__": "g",
#   "0": "h",
#   "a.b": "i",
#   "a[0]": "j",
#   "żółw": "k",
#   "it's \"x\"": "l"
# }

# The values of the response;
# where the example has an array, its first element stands for all.

my $class = $jResp->stringOf('class');
my $end = $jResp->stringOf('end');
my $def = $jResp->stringOf('def');
my $v_url = $jResp->stringOf('url');
my $http2 = $jResp->stringOf('http');
my $success2 = $jResp->BoolOf('success');
my $resp = $jResp->IntOf('resp');
my $i = $jResp->IntOf('i');
my $v_type = $jResp->stringOf('type');
my $v__proto__ = $jResp->stringOf('__proto__');
my $v_0 = $jResp->stringOf('0');
my $memberIndex;
$memberIndex = $jResp->IndexOf('a.b');
if ($memberIndex >= 0) {
    my $a_b = $jResp->stringAt($memberIndex);
}
$memberIndex = $jResp->IndexOf('a[0]');
if ($memberIndex >= 0) {
    my $a_0_ = $jResp->stringAt($memberIndex);
}
$memberIndex = $jResp->IndexOf('żółw');
if ($memberIndex >= 0) {
    my $v_w = $jResp->stringAt($memberIndex);
}
$memberIndex = $jResp->IndexOf('it\'s "x"');
if ($memberIndex >= 0) {
    my $it_s_x_ = $jResp->stringAt($memberIndex);
}
