Option Explicit

Public Sub ChilkatSample()
    ' The Chilkat API has to be unlocked before this runs:
    ' call UnlockBundle of a Chilkat Global object once, at the start of the application.

    Dim http As Object
    ' Before version 10: "Chilkat_9_5_0.Http".
    Set http = CreateObject("Chilkat.Http")
    Dim success As Long

    Dim sbRequestBody As Object
    Set sbRequestBody = CreateObject("Chilkat.StringBuilder")
    success = sbRequestBody.Append("a=1")

    http.SetRequestHeader "Content-Type", "text/plain"

    Dim resp As Object
    Set resp = http.PTextSb("POST", "https://api.example.com/form", sbRequestBody, "utf-8", "text/plain", 0, 0)
    If http.LastMethodSuccess = 0 Then
        Debug.Print http.LastErrorText
        Exit Sub
    End If

    Debug.Print resp.StatusCode
    Debug.Print resp.BodyStr
End Sub
