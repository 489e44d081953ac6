Option Explicit

Public Sub ChilkatSample()
    ' The Chilkat API has to be unlocked before this runs:
    ' call UnlockBundle of a Chilkat Global object once, at the start of the application.

    Dim http As New ChilkatHttp
    Dim success As Long

    Dim sbResponseBody As New ChilkatStringBuilder
    success = http.QuickGetSb("https://api.example.com/things/7", sbResponseBody)
    If success = 0 Then
        Debug.Print http.LastErrorText
        Exit Sub
    End If

    Dim jResp As New ChilkatJsonObject
    success = jResp.LoadSb(sbResponseBody)
    jResp.EmitCompact = 0

    Debug.Print "Response Body:"
    Debug.Print jResp.Emit()

    Dim respStatusCode As Long
    respStatusCode = http.LastStatus
    Debug.Print "Response Status Code = " & respStatusCode
    If respStatusCode >= 400 Then
        Debug.Print "Response Header:"
        Debug.Print http.LastHeader
        Debug.Print "Failed."
        Exit Sub
    End If

    ' The saved example of a response
    ' (the code below it reads its values):

    ' {
    '   "title": "Salt"
    ' }

    ' The values of the response;
    ' where the example has an array, its first element stands for all.

    Dim title As String
    title = jResp.StringOf("title")
End Sub
