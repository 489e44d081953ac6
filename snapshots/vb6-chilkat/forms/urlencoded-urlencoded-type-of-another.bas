Option Explicit

Public Sub ChilkatSample()
    ' The Chilkat API has to be unlocked before this runs:
    ' call UnlockBundle of a Chilkat Global object once, at the start of the application.

    Dim http As New ChilkatHttp

    Dim req As New ChilkatHttpRequest
    req.AddParam "a", "1"

    Dim resp As ChilkatHttpResponse
    Set resp = http.PostUrlEncoded("https://api.example.com/form", req)
    If http.LastMethodSuccess = 0 Then
        Debug.Print http.LastErrorText
        Exit Sub
    End If

    Debug.Print resp.StatusCode
    Debug.Print resp.BodyStr
End Sub
