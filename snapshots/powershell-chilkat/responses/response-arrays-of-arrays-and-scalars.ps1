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
#   "tags": [
#     "a",
#     "b"
#   ],
#   "matrix": [
#     [
#       1,
#       2
#     ],
#     [
#       3
#     ]
#   ],
#   "mixed": [
#     1,
#     "a",
#     null,
#     {
#       "b": 2
#     }
#   ],
#   "none": [],
#   "empty": {}
# }

# The values of the response;
# where the example has an array, its first element stands for all.

$i = 0
$count_i = $jResp.SizeOfArray('tags')
while ($i -lt $count_i) {
    $jResp.I = $i
    $strVal = $jResp.StringOf('tags[i]')
    $i = $i + 1
}
$matrixArray = $jResp.ArrayOf('matrix')
if ($jResp.LastMethodSuccess -eq $true) {
    $i = 0
    $count_i = $matrixArray.Size
    while ($i -lt $count_i) {
        $matrixArray2 = $matrixArray.ArrayAt($i)
        if ($matrixArray.LastMethodSuccess -eq $true) {
            $j = 0
            $count_j = $matrixArray2.Size
            while ($j -lt $count_j) {
                $intVal = $matrixArray2.IntAt($j)
                $j = $j + 1
            }
        }
        $i = $i + 1
    }
}
$i = 0
$count_i = $jResp.SizeOfArray('mixed')
while ($i -lt $count_i) {
    $jResp.I = $i
    $intVal = $jResp.IntOf('mixed[i]')
    $i = $i + 1
}
