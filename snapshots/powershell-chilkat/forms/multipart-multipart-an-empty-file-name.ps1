Add-Type -Path 'C:\chilkat\ChilkatDotNet47-x64\ChilkatDotNet47.dll'

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

$http = New-Object Chilkat.Http

$req = New-Object Chilkat.HttpRequest
$req.HttpVerb = 'POST'
$req.Path = '/things'
$req.ContentType = 'multipart/form-data'
$success = $req.AddFileForUpload2('file', 'files/notes.txt', 'text/plain')
if ($success -eq $false) {
    Write-Output $req.LastErrorText
    exit
}

$resp = $http.SynchronousRequest('api.example.com', 443, $true, $req)
if ($http.LastMethodSuccess -eq $false) {
    Write-Output $http.LastErrorText
    exit
}

Write-Output $resp.StatusCode
Write-Output $resp.BodyStr
