Option Explicit

Public Sub ChilkatSample()
    ' The Chilkat API has to be unlocked before this runs:
    ' call UnlockBundle of a Chilkat Global object once, at the start of the application.

    Dim http As New ChilkatHttp

    Dim resp As ChilkatHttpResponse
    Set resp = http.QuickRequest("DELETE", "https://api.example.com/things/7")
    If http.LastMethodSuccess = 0 Then
        Debug.Print http.LastErrorText
        Exit Sub
    End If

    Dim respStatusCode As Long
    respStatusCode = resp.StatusCode
    If respStatusCode <> 204 Then
        Debug.Print "Response Header:"
        Debug.Print resp.Header
        Debug.Print "Response Body:"
        Debug.Print resp.BodyStr
        Debug.Print "Failed."
        Exit Sub
    End If

    Debug.Print "Success."
End Sub
