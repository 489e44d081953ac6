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

$jarrResp = New-Object Chilkat.JsonArray
[void]$jarrResp.LoadSb($sbResponseBody)
$jarrResp.EmitCompact = $false

Write-Output 'Response Body:'
Write-Output ($jarrResp.Emit())

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

# [
#   {
#     "id": 1
#   },
#   {
#     "id": 2,
#     "title": "Salt"
#   }
# ]

# The values of the response;
# where the example has an array, its first element stands for all.

$i = 0
$count_i = $jarrResp.Size
while ($i -lt $count_i) {
    $json = $jarrResp.ObjectAt($i)
    $id = $json.IntOf('id')
    $i = $i + 1
}
