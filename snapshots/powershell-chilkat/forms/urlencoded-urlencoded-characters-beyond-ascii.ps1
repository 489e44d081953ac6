Add-Type -Path 'C:\chilkat\ChilkatDotNet47-x64\ChilkatDotNet47.dll'

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

$http = New-Object Chilkat.Http

$req = New-Object Chilkat.HttpRequest
$req.AddParam("$([char]0x017C)$([char]0x00F3)$([char]0x0142)w", "$([char]0x65E5)$([char]0x672C)")
$req.AddParam('emoji', "$([char]0xD83D)$([char]0xDE00)")
$req.AddParam('latin', "$([char]0x00E9)")

$resp = $http.PostUrlEncoded('https://api.example.com/form', $req)
if ($http.LastMethodSuccess -eq $false) {
    Write-Output $http.LastErrorText
    exit
}

Write-Output $resp.StatusCode
Write-Output $resp.BodyStr
