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
#   "tags": [
#     "a",
#     "b"
#   ],
#   "matrix": [
#     [
#       1,
#       2
#     ],
#     [
#       3
#     ]
#   ],
#   "mixed": [
#     1,
#     "a",
#     null,
#     {
#       "b": 2
#     }
#   ],
#   "none": [],
#   "empty": {}
# }

# The values of the response;
# where the example has an array, its first element stands for all.

my $i;
my $count_i;
$i = 0;
$count_i = $jResp->SizeOfArray('tags');
while ($i < $count_i) {
    $jResp->put_I($i);
    my $strVal = $jResp->stringOf('tags[i]');
    $i = $i + 1;
}
# matrixArray: CkJsonArray
my $matrixArray = $jResp->ArrayOf('matrix');
my $intVal;
if ($jResp->get_LastMethodSuccess() == 1) {
    $i = 0;
    $count_i = $matrixArray->get_Size();
    while ($i < $count_i) {
        # matrixArray2: CkJsonArray
        my $matrixArray2 = $matrixArray->ArrayAt($i);
        if ($matrixArray->get_LastMethodSuccess() == 1) {
            my $j = 0;
            my $count_j = $matrixArray2->get_Size();
            while ($j < $count_j) {
                $intVal = $matrixArray2->IntAt($j);
                $j = $j + 1;
            }
        }
        $i = $i + 1;
    }
}
$i = 0;
$count_i = $jResp->SizeOfArray('mixed');
while ($i < $count_i) {
    $jResp->put_I($i);
    $intVal = $jResp->IntOf('mixed[i]');
    $i = $i + 1;
}
