Add-Type -Path 'C:\chilkat\ChilkatDotNet47-x64\ChilkatDotNet47.dll'

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

$http = New-Object Chilkat.Http

$queryParams = New-Object Chilkat.JsonObject
[void]$queryParams.UpdateString('genre', 'travel')
[void]$queryParams.UpdateInt('limit', 20)
[void]$queryParams.UpdateString('sort', '-published')

$http.SetRequestHeader('Accept', 'application/json')
# Sends the token in an Authorization header, as "Bearer".
$http.AuthToken = '{{token}}'

$resp = $http.QuickRequestParams('GET', 'https://api.example.com/v1/books', $queryParams)
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

$i = 0
$count_i = $jResp.SizeOfArray('books')
while ($i -lt $count_i) {
    $jResp.I = $i
    $id = $jResp.StringOf('books[i].id')
    $title = $jResp.StringOf('books[i].title')
    $pages = $jResp.IntOf('books[i].pages')
    $inStock = $jResp.BoolOf('books[i].inStock')
    $i = $i + 1
}
$total = $jResp.IntOf('total')
$nextIsNull = $jResp.IsNullOf('next')
