Option Explicit

Public Sub ChilkatSample()
    ' The Chilkat API has to be unlocked before this runs:
    ' call UnlockBundle of a Chilkat Global object once, at the start of the application.

    Dim http As Object
    ' Before version 10: "Chilkat_9_5_0.Http".
    Set http = CreateObject("Chilkat.Http")

    Dim resp As Object
    Set resp = http.QuickRequest("GET", "https://api.example.com/things/7")
    If http.LastMethodSuccess = 0 Then
        Debug.Print http.LastErrorText
        Exit Sub
    End If

    Debug.Print resp.StatusCode
    Debug.Print resp.BodyStr
End Sub
