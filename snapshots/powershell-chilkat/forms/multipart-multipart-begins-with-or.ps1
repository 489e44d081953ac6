Add-Type -Path 'C:\chilkat\ChilkatDotNet47-x64\ChilkatDotNet47.dll'

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

$http = New-Object Chilkat.Http

$req = New-Object Chilkat.HttpRequest
$req.HttpVerb = 'POST'
$req.Path = '/upload'
$req.ContentType = 'multipart/form-data'
$req.AddParam('at', '@files/notes.txt')
$req.AddParam('less', '<files/notes.txt')
$req.AddParam('semicolon', 'a;type=text/html')
$req.AddParam('equals', '=x')

$resp = $http.SynchronousRequest('api.example.com', 443, $true, $req)
if ($http.LastMethodSuccess -eq $false) {
    Write-Output $http.LastErrorText
    exit
}

Write-Output $resp.StatusCode
Write-Output $resp.BodyStr
