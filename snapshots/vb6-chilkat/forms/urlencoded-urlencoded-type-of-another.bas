Option Explicit

Public Sub ChilkatSample()
    ' The Chilkat API has to be unlocked before this runs:
    ' call UnlockBundle of a Chilkat Global object once, at the start of the application.

    Dim http As New ChilkatHttp
    Dim success As Long

    Dim sbRequestBody As New ChilkatStringBuilder
    success = sbRequestBody.Append("a=1")

    http.SetRequestHeader "Content-Type", "text/plain"

    Dim resp As ChilkatHttpResponse
    Set resp = http.PTextSb("POST", "https://api.example.com/form", sbRequestBody, "utf-8", "text/plain", 0, 0)
    If http.LastMethodSuccess = 0 Then
        Debug.Print http.LastErrorText
        Exit Sub
    End If

    Debug.Print resp.StatusCode
    Debug.Print resp.BodyStr
End Sub
