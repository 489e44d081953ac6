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
#   "class": "a",
#   "end": "b",
#   "def": "c",
#   "url": "d",
#   "http": "e",
#   "success": true,
#   "resp": 1,
#   "i": 2,
#   "type": "f",
#   "__proto__": "g",
#   "0": "h",
#   "a.b": "i",
#   "a[0]": "j",
#   "żółw": "k",
#   "it's \"x\"": "l"
# }

# The values of the response;
# where the example has an array, its first element stands for all.

$class = $jResp.StringOf('class')
$end = $jResp.StringOf('end')
$def = $jResp.StringOf('def')
$v_url = $jResp.StringOf('url')
$http2 = $jResp.StringOf('http')
$success2 = $jResp.BoolOf('success')
$resp = $jResp.IntOf('resp')
$i = $jResp.IntOf('i')
$v_type = $jResp.StringOf('type')
$v__proto__ = $jResp.StringOf('__proto__')
$v_0 = $jResp.StringOf('0')
$memberIndex = $jResp.IndexOf('a.b')
if ($memberIndex -ge 0) {
    $a_b = $jResp.StringAt($memberIndex)
}
$memberIndex = $jResp.IndexOf('a[0]')
if ($memberIndex -ge 0) {
    $a_0_ = $jResp.StringAt($memberIndex)
}
$memberIndex = $jResp.IndexOf("$([char]0x017C)$([char]0x00F3)$([char]0x0142)w")
if ($memberIndex -ge 0) {
    $v_w = $jResp.StringAt($memberIndex)
}
$memberIndex = $jResp.IndexOf('it''s "x"')
if ($memberIndex -ge 0) {
    $it_s_x_ = $jResp.StringAt($memberIndex)
}
