Option Explicit

Public Sub ChilkatSample()
    ' The Chilkat API has to be unlocked before this runs:
    ' call UnlockBundle of a Chilkat Global object once, at the start of the application.

    Dim http As New ChilkatHttp
    Dim success As Long

    http.SetRequestHeader "Accept", "application/json"
    ' Sends the token in an Authorization header, as "Bearer".
    http.AuthToken = "{{token}}"

    Dim sbResponseBody As New ChilkatStringBuilder
    success = http.QuickGetSb("https://api.example.com/v1/books/search?q=%22salt%20road%22%20%26%20sea&author=Tom%C3%A1%C5%A1%20Vrba&tag=maps&tag=coast", sbResponseBody)
    If success = 0 Then
        Debug.Print http.LastErrorText
        Exit Sub
    End If

    Dim jarrResp As New ChilkatJsonArray
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
    '     "id": "b-1041",
    '     "title": "The Salt Road",
    '     "score": 0.93
    '   }
    ' ]

    ' The values of the response;
    ' where the example has an array, its first element stands for all.

    Dim i As Long
    Dim count_i As Long
    i = 0
    count_i = jarrResp.Size
    Do While i < count_i
        Dim json As ChilkatJsonObject
        Set json = jarrResp.ObjectAt(i)
        Dim id As String
        id = json.StringOf("id")
        Dim title As String
        title = json.StringOf("title")
        Dim score As String
        score = json.StringOf("score")
        i = i + 1
    Loop
End Sub
