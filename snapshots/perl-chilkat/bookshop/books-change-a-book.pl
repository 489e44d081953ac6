use strict;
use warnings;
use chilkat();

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

my $http = chilkat::CkHttp->new();

# The JSON that is sent:

# {
#   "price": {
#     "amount": 16.00,
#     "currency": "EUR"
#   },
#   "inStock": false
# }

my $json = chilkat::CkJsonObject->new();
$json->UpdateNumber('price.amount', '16.00');
$json->UpdateString('price.currency', 'EUR');
$json->UpdateBool('inStock', 0);

$http->SetRequestHeader('Content-Type', 'application/merge-patch+json');
$http->SetRequestHeader('If-Match', '"7"');
# Sends the token in an Authorization header, as "Bearer".
$http->put_AuthToken('{{token}}');

my $sbRequestBody = chilkat::CkStringBuilder->new();
$json->EmitSb($sbRequestBody);

# resp: CkHttpResponse
my $resp = $http->PTextSb('PATCH', 'https://api.example.com/v1/books/b-1041', $sbRequestBody, 'utf-8', 'application/merge-patch+json', 0, 0);
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
#   "id": "b-1041",
#   "title": "The Salt Road",
#   "authors": [
#     "Ines Okafor",
#     "Tomáš Vrba"
#   ],
#   "published": "2021-04-30",
#   "pages": 312,
#   "price": {
#     "amount": 16.00,
#     "currency": "EUR"
#   },
#   "inStock": false,
#   "translatedFrom": null
# }

# The values of the response;
# where the example has an array, its first element stands for all.

my $id = $jResp->stringOf('id');
my $title = $jResp->stringOf('title');
my $i = 0;
my $count_i = $jResp->SizeOfArray('authors');
while ($i < $count_i) {
    $jResp->put_I($i);
    my $strVal = $jResp->stringOf('authors[i]');
    $i = $i + 1;
}
my $published = $jResp->stringOf('published');
my $pages = $jResp->IntOf('pages');
my $Amount = $jResp->stringOf('price.amount');
my $Currency = $jResp->stringOf('price.currency');
my $inStock = $jResp->BoolOf('inStock');
my $translatedFromIsNull = $jResp->IsNullOf('translatedFrom');
