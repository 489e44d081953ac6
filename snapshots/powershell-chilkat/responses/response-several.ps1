Add-Type -Path 'C:\chilkat\ChilkatDotNet47-x64\ChilkatDotNet47.dll'

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

$http = New-Object Chilkat.Http

$sbResponseBody = New-Object Chilkat.StringBuilder
$success = $http.QuickGetSb('https://api.example.com/things/7', $sbResponseBody)
if ($success -eq $false) {
    Write-Output $http.LastErrorText
    exit
}

$jResp = New-Object Chilkat.JsonObject
[void]$jResp.LoadSb($sbResponseBody)
$jResp.EmitCompact = $false

Write-Output 'Response Body:'
Write-Output ($jResp.Emit())

$respStatusCode = $http.LastStatus
Write-Output ('Response Status Code = ' + $respStatusCode)
if ($respStatusCode -ge 400) {
    Write-Output 'Response Header:'
    Write-Output $http.LastHeader
    Write-Output 'Failed.'
    exit
}

# The saved example of a response
# (the code below it reads its values):

# {
#   "title": "Salt"
# }

# The values of the response;
# where the example has an array, its first element stands for all.

$title = $jResp.StringOf('title')
