Add-Type -Path 'C:\chilkat\ChilkatDotNet47-x64\ChilkatDotNet47.dll'

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

$http = New-Object Chilkat.Http

$sbRequestBody = New-Object Chilkat.StringBuilder
[void]$sbRequestBody.Append('a=1')

$http.SetRequestHeader('Content-Type', 'text/plain')

$resp = $http.PTextSb('POST', 'https://api.example.com/form', $sbRequestBody, 'utf-8', 'text/plain', $false, $false)
if ($http.LastMethodSuccess -eq $false) {
    Write-Output $http.LastErrorText
    exit
}

Write-Output $resp.StatusCode
Write-Output $resp.BodyStr
