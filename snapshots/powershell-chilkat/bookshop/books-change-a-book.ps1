Add-Type -Path 'C:\chilkat\ChilkatDotNet47-x64\ChilkatDotNet47.dll'

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

$http = New-Object Chilkat.Http

# The JSON that is sent:

# {
#   "price": {
#     "amount": 16.00,
#     "currency": "EUR"
#   },
#   "inStock": false
# }

$json = New-Object Chilkat.JsonObject
[void]$json.UpdateNumber('price.amount', '16.00')
[void]$json.UpdateString('price.currency', 'EUR')
[void]$json.UpdateBool('inStock', $false)

$http.SetRequestHeader('Content-Type', 'application/merge-patch+json')
$http.SetRequestHeader('If-Match', '"7"')
# Sends the token in an Authorization header, as "Bearer".
$http.AuthToken = '{{token}}'

$sbRequestBody = New-Object Chilkat.StringBuilder
[void]$json.EmitSb($sbRequestBody)

$resp = $http.PTextSb('PATCH', 'https://api.example.com/v1/books/b-1041', $sbRequestBody, 'utf-8', 'application/merge-patch+json', $false, $false)
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

$id = $jResp.StringOf('id')
$title = $jResp.StringOf('title')
$i = 0
$count_i = $jResp.SizeOfArray('authors')
while ($i -lt $count_i) {
    $jResp.I = $i
    $strVal = $jResp.StringOf('authors[i]')
    $i = $i + 1
}
$published = $jResp.StringOf('published')
$pages = $jResp.IntOf('pages')
$Amount = $jResp.StringOf('price.amount')
$Currency = $jResp.StringOf('price.currency')
$inStock = $jResp.BoolOf('inStock')
$translatedFromIsNull = $jResp.IsNullOf('translatedFrom')
