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
#   "book": {
#     "price": {
#       "amount": 18.5
#     }
#   },
#   "chapters": [
#     {
#       "title": "One",
#       "notes": [
#         {
#           "text": "a"
#         },
#         {
#           "text": "b"
#         }
#       ],
#       "tags": [
#         "x",
#         "y"
#       ]
#     },
#     {
#       "title": "Two",
#       "notes": [],
#       "extra": 1
#     }
#   ]
# }

# The values of the response;
# where the example has an array, its first element stands for all.

my $Amount = $jResp->stringOf('book.price.amount');
my $j;
my $count_j;
my $i = 0;
my $count_i = $jResp->SizeOfArray('chapters');
while ($i < $count_i) {
    $jResp->put_I($i);
    my $title = $jResp->stringOf('chapters[i].title');
    $j = 0;
    $count_j = $jResp->SizeOfArray('chapters[i].notes');
    while ($j < $count_j) {
        $jResp->put_J($j);
        my $text = $jResp->stringOf('chapters[i].notes[j].text');
        $j = $j + 1;
    }
    $j = 0;
    $count_j = $jResp->SizeOfArray('chapters[i].tags');
    while ($j < $count_j) {
        $jResp->put_J($j);
        my $strVal = $jResp->stringOf('chapters[i].tags[j]');
        $j = $j + 1;
    }
    $i = $i + 1;
}
