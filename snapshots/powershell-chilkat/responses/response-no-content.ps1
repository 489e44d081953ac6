Add-Type -Path 'C:\chilkat\ChilkatDotNet47-x64\ChilkatDotNet47.dll'

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

$http = New-Object Chilkat.Http

$resp = $http.QuickRequest('DELETE', 'https://api.example.com/things/7')
if ($http.LastMethodSuccess -eq $false) {
    Write-Output $http.LastErrorText
    exit
}

$respStatusCode = $resp.StatusCode
if ($respStatusCode -ne 204) {
    Write-Output 'Response Header:'
    Write-Output $resp.Header
    Write-Output 'Response Body:'
    Write-Output $resp.BodyStr
    Write-Output 'Failed.'
    exit
}

Write-Output 'Success.'
