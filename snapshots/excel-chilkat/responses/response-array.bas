Option Explicit

Public Sub ChilkatSample()
    ' The Chilkat API has to be unlocked before this runs:
    ' call UnlockBundle of a Chilkat Global object once, at the start of the application.

    Dim http As Object
    ' Before version 10: "Chilkat_9_5_0.Http".
    Set http = CreateObject("Chilkat.Http")
    Dim success As Long

    Dim sbResponseBody As Object
    Set sbResponseBody = CreateObject("Chilkat.StringBuilder")
    success = http.QuickGetSb("https://api.example.com/things/7", sbResponseBody)
    If success = 0 Then
        Debug.Print http.LastErrorText
        Exit Sub
    End If

    Dim jarrResp As Object
    Set jarrResp = CreateObject("Chilkat.JsonArray")
    success = jarrResp.LoadSb(sbResponseBody)
    jarrResp.EmitCompact = 0

    Debug.Print "Response Body:"
    Debug.Print jarrResp.Emit()

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

    ' [
    '   {
    '     "id": 1
    '   },
    '   {
    '     "id": 2,
    '     "title": "Salt"
    '   }
    ' ]

    ' The values of the response;
    ' where the example has an array, its first element stands for all.

    Dim i As Long
    Dim count_i As Long
    i = 0
    count_i = jarrResp.Size
    Do While i < count_i
        Dim json As Object
        Set json = jarrResp.ObjectAt(i)
        Dim id As Long
        id = json.IntOf("id")
        i = i + 1
    Loop
End Sub
