Add-Type -Path 'C:\chilkat\ChilkatDotNet47-x64\ChilkatDotNet47.dll'

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

$http = New-Object Chilkat.Http

$req = New-Object Chilkat.HttpRequest
$req.AddParam('grant_type', 'refresh_token')
$req.AddParam('refresh_token', '{{refreshToken}}')
$req.AddParam('client_id', '{{clientId}}')
$req.AddParam('scope', 'books:read books:write')

$resp = $http.PostUrlEncoded('https://login.example.com/oauth/token', $req)
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
#   "access_token": "example-access-token",
#   "token_type": "Bearer",
#   "expires_in": 3600,
#   "scope": "books:read books:write"
# }

# The values of the response;
# where the example has an array, its first element stands for all.

$access_token = $jResp.StringOf('access_token')
$token_type = $jResp.StringOf('token_type')
$expires_in = $jResp.IntOf('expires_in')
$scope = $jResp.StringOf('scope')
