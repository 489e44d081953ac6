Option Explicit

Public Sub ChilkatSample()
    ' The Chilkat API has to be unlocked before this runs:
    ' call UnlockBundle of a Chilkat Global object once, at the start of the application.

    Dim http As New ChilkatHttp
    Dim success As Long

    Dim req As New ChilkatHttpRequest
    req.HttpVerb = "POST"
    req.Path = "/things"
    req.ContentType = "multipart/form-data"
    success = req.AddFileForUpload2("file", "files/notes.txt", "text/plain")
    If success = 0 Then
        Debug.Print req.LastErrorText
        Exit Sub
    End If

    Dim resp As ChilkatHttpResponse
    Set resp = http.SynchronousRequest("api.example.com", 443, 1, req)
    If http.LastMethodSuccess = 0 Then
        Debug.Print http.LastErrorText
        Exit Sub
    End If

    Debug.Print resp.StatusCode
    Debug.Print resp.BodyStr
End Sub
