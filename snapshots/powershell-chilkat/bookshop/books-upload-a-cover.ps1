Add-Type -Path 'C:\chilkat\ChilkatDotNet47-x64\ChilkatDotNet47.dll'

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

$http = New-Object Chilkat.Http

$req = New-Object Chilkat.HttpRequest
$req.HttpVerb = 'PUT'
$req.Path = '/v1/books/b-1041/cover'
$req.ContentType = 'multipart/form-data'
$success = $req.AddFileForUpload2('cover', 'files/cover.png', 'image/png')
if ($success -eq $false) {
    Write-Output $req.LastErrorText
    exit
}
$req.AddParam('caption', 'Front cover, second edition')
$req.AddHeader('Authorization', 'Bearer {{token}}')

$resp = $http.SynchronousRequest('api.example.com', 443, $true, $req)
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
#   "url": "https://covers.example.com/b-1041.png",
#   "width": 600,
#   "height": 900
# }

# The values of the response;
# where the example has an array, its first element stands for all.

$v_url = $jResp.StringOf('url')
$width = $jResp.IntOf('width')
$height = $jResp.IntOf('height')
