Option Explicit

Public Sub ChilkatSample()
    ' The Chilkat API has to be unlocked before this runs:
    ' call UnlockBundle of a Chilkat Global object once, at the start of the application.

    Dim http As New ChilkatHttp

    Dim req As New ChilkatHttpRequest
    req.HttpVerb = "POST"
    req.Path = "/upload"
    req.ContentType = "multipart/form-data"
    req.AddParam ChrW(380) & ChrW(243) & ChrW(322) & "w", ChrW(26085) & ChrW(26412)
    req.AddParam "emoji", ChrW(55357) & ChrW(56832)

    Dim resp As ChilkatHttpResponse
    Set resp = http.SynchronousRequest("api.example.com", 443, 1, req)
    If http.LastMethodSuccess = 0 Then
        Debug.Print http.LastErrorText
        Exit Sub
    End If

    Debug.Print resp.StatusCode
    Debug.Print resp.BodyStr
End Sub
