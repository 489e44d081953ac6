use strict;
use warnings;
use chilkat();

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

my $http = chilkat::CkHttp->new();

# The JSON that is sent:

# {
#   "title": "The Salt Road",
#   "authors": [
#     "Ines Okafor",
#     "Tomáš Vrba"
#   ],
#   "published": "2021-04-30",
#   "pages": 312,
#   "price": {
#     "amount": 18.50,
#     "currency": "EUR"
#   },
#   "blurb": "\"You can't miss it,\" they said.\nWe did.",
#   "translatedFrom": null
# }

my $json = chilkat::CkJsonObject->new();
$json->UpdateString('title', 'The Salt Road');
$json->UpdateString('authors[0]', 'Ines Okafor');
$json->UpdateString('authors[1]', 'Tomáš Vrba');
$json->UpdateString('published', '2021-04-30');
$json->UpdateInt('pages', 312);
$json->UpdateNumber('price.amount', '18.50');
$json->UpdateString('price.currency', 'EUR');
$json->UpdateString('blurb', "\"You can't miss it,\" they said.\nWe did.");
$json->UpdateNull('translatedFrom');

$http->SetRequestHeader('Content-Type', 'application/json');
$http->SetRequestHeader('Idempotency-Key', '{{$guid}}');
# Sends the token in an Authorization header, as "Bearer".
$http->put_AuthToken('{{token}}');

# resp: CkHttpResponse
my $resp = $http->PostJson3('https://api.example.com/v1/books', 'application/json', $json);
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
#     "amount": 18.50,
#     "currency": "EUR"
#   },
#   "inStock": true,
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
