Option Explicit

Public Sub ChilkatSample()
    ' The Chilkat API has to be unlocked before this runs:
    ' call UnlockBundle of a Chilkat Global object once, at the start of the application.

    Dim http As New ChilkatHttp

    Dim req As New ChilkatHttpRequest
    req.AddParam "lf", "one" & vbLf & "two"
    req.AddParam "crlf", "one" & vbCrLf & "two"
    req.AddParam "tab", "one" & vbTab & "two"

    Dim resp As ChilkatHttpResponse
    Set resp = http.PostUrlEncoded("https://api.example.com/form", req)
    If http.LastMethodSuccess = 0 Then
        Debug.Print http.LastErrorText
        Exit Sub
    End If

    Debug.Print resp.StatusCode
    Debug.Print resp.BodyStr
End Sub
