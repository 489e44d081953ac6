Add-Type -Path 'C:\chilkat\ChilkatDotNet47-x64\ChilkatDotNet47.dll'

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

$http = New-Object Chilkat.Http

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

$json = New-Object Chilkat.JsonObject
[void]$json.UpdateString('lines[0].bookId', 'b-1041')
[void]$json.UpdateInt('lines[0].count', 1)
[void]$json.UpdateString('lines[1].bookId', 'b-0977')
[void]$json.UpdateInt('lines[1].count', 2)
[void]$json.UpdateBool('giftWrap', $true)
[void]$json.UpdateString('note', '{{note}}')

$http.SetRequestHeader('Accept', 'application/json')
# Sends the token in an Authorization header, as "Bearer".
$http.AuthToken = '{{token}}'

$resp = $http.PostJson3('https://api.example.com/v1/orders', 'application/json', $json)
if ($http.LastMethodSuccess -eq $false) {
    Write-Output $http.LastErrorText
    exit
}

$sbResponseBody = New-Object Chilkat.StringBuilder
[void]$resp.GetBodySb($sbResponseBody)

$jResp = New-Object Chilkat.JsonObject
[void]$jResp.LoadSb($sbResponseBody)
$jResp.EmitCompact = $false

Write-Output 'Response Body:'
Write-Output ($jResp.Emit())

$respStatusCode = $resp.StatusCode
Write-Output ('Response Status Code = ' + $respStatusCode)
if ($respStatusCode -ge 400) {
    Write-Output 'Response Header:'
    Write-Output $resp.Header
    Write-Output 'Failed.'
    exit
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

$orderId = $jResp.StringOf('orderId')
$Amount = $jResp.StringOf('total.amount')
$Currency = $jResp.StringOf('total.currency')
$i = 0
$count_i = $jResp.SizeOfArray('lines')
while ($i -lt $count_i) {
    $jResp.I = $i
    $bookId = $jResp.StringOf('lines[i].bookId')
    $count = $jResp.IntOf('lines[i].count')
    $price = $jResp.StringOf('lines[i].price')
    $i = $i + 1
}
$status = $jResp.StringOf('status')
