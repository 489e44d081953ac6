Add-Type -Path 'C:\chilkat\ChilkatDotNet47-x64\ChilkatDotNet47.dll'

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

$http = New-Object Chilkat.Http

$http.SetRequestHeader('Accept', 'application/json')
# Sends the token in an Authorization header, as "Bearer".
$http.AuthToken = '{{token}}'

$sbResponseBody = New-Object Chilkat.StringBuilder
$success = $http.QuickGetSb('https://api.example.com/v1/books/search?q=%22salt%20road%22%20%26%20sea&author=Tom%C3%A1%C5%A1%20Vrba&tag=maps&tag=coast', $sbResponseBody)
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
#     "id": "b-1041",
#     "title": "The Salt Road",
#     "score": 0.93
#   }
# ]

# The values of the response;
# where the example has an array, its first element stands for all.

$i = 0
$count_i = $jarrResp.Size
while ($i -lt $count_i) {
    $json = $jarrResp.ObjectAt($i)
    $id = $json.StringOf('id')
    $title = $json.StringOf('title')
    $score = $json.StringOf('score')
    $i = $i + 1
}
