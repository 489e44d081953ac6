use strict;
use warnings;
use chilkat();

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

my $http = chilkat::CkHttp->new();

# The JSON that is sent:

# {
#   "lines": [
#     {
#       "bookId": "b-1041",
#       "count": 1
#     },
#     {
#       "bookId": "b-0977",
#       "count": 2
#     }
#   ],
#   "giftWrap": true,
#   "note": "{{note}}"
# }

my $json = chilkat::CkJsonObject->new();
$json->UpdateString('lines[0].bookId', 'b-1041');
$json->UpdateInt('lines[0].count', 1);
$json->UpdateString('lines[1].bookId', 'b-0977');
$json->UpdateInt('lines[1].count', 2);
$json->UpdateBool('giftWrap', 1);
$json->UpdateString('note', '{{note}}');

$http->SetRequestHeader('Accept', 'application/json');
# Sends the token in an Authorization header, as "Bearer".
$http->put_AuthToken('{{token}}');

# resp: CkHttpResponse
my $resp = $http->PostJson3('https://api.example.com/v1/orders', 'application/json', $json);
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
#   "orderId": 90071992547409931,
#   "total": {
#     "amount": 52.40,
#     "currency": "EUR"
#   },
#   "lines": [
#     {
#       "bookId": "b-1041",
#       "count": 1,
#       "price": 18.50
#     },
#     {
#       "bookId": "b-0977",
#       "count": 2,
#       "price": 16.95
#     }
#   ],
#   "status": "open"
# }

# The values of the response;
# where the example has an array, its first element stands for all.

my $orderId = $jResp->stringOf('orderId');
my $Amount = $jResp->stringOf('total.amount');
my $Currency = $jResp->stringOf('total.currency');
my $i = 0;
my $count_i = $jResp->SizeOfArray('lines');
while ($i < $count_i) {
    $jResp->put_I($i);
    my $bookId = $jResp->stringOf('lines[i].bookId');
    my $count = $jResp->IntOf('lines[i].count');
    my $price = $jResp->stringOf('lines[i].price');
    $i = $i + 1;
}
my $status = $jResp->stringOf('status');
