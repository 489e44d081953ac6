use strict;
use warnings;
use chilkat();

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

my $http = chilkat::CkHttp->new();

my $queryParams = chilkat::CkJsonObject->new();
$queryParams->UpdateString('genre', 'travel');
$queryParams->UpdateInt('limit', 20);
$queryParams->UpdateString('sort', '-published');

$http->SetRequestHeader('Accept', 'application/json');
# Sends the token in an Authorization header, as "Bearer".
$http->put_AuthToken('{{token}}');

# resp: CkHttpResponse
my $resp = $http->QuickRequestParams('GET', 'https://api.example.com/v1/books', $queryParams);
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
#   "books": [
#     {
#       "id": "b-1041",
#       "title": "The Salt Road",
#       "pages": 312,
#       "inStock": true
#     },
#     {
#       "id": "b-0977",
#       "title": "Night Trains, Slow Rivers",
#       "pages": 208,
#       "inStock": false
#     }
#   ],
#   "total": 2,
#   "next": null
# }

# The values of the response;
# where the example has an array, its first element stands for all.

my $i = 0;
my $count_i = $jResp->SizeOfArray('books');
while ($i < $count_i) {
    $jResp->put_I($i);
    my $id = $jResp->stringOf('books[i].id');
    my $title = $jResp->stringOf('books[i].title');
    my $pages = $jResp->IntOf('books[i].pages');
    my $inStock = $jResp->BoolOf('books[i].inStock');
    $i = $i + 1;
}
my $total = $jResp->IntOf('total');
my $nextIsNull = $jResp->IsNullOf('next');
