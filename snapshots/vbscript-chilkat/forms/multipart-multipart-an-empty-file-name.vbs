' The Chilkat API has to be unlocked before this runs:
' call UnlockBundle of a Chilkat Global object once, at the start of the application.

' Before version 10: "Chilkat_9_5_0.Http".
Set http = CreateObject("Chilkat.Http")

Set req = CreateObject("Chilkat.HttpRequest")
req.HttpVerb = "POST"
req.Path = "/things"
req.ContentType = "multipart/form-data"
success = req.AddFileForUpload2("file", "files/notes.txt", "text/plain")
If success = 0 Then
    WScript.Echo req.LastErrorText
    WScript.Quit
End If

Set resp = http.SynchronousRequest("api.example.com", 443, 1, req)
If http.LastMethodSuccess = 0 Then
    WScript.Echo http.LastErrorText
    WScript.Quit
End If

WScript.Echo resp.StatusCode
WScript.Echo resp.BodyStr
