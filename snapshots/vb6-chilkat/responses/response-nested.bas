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
    '   "book": {
    '     "price": {
    '       "amount": 18.5
    '     }
    '   },
    '   "chapters": [
    '     {
    '       "title": "One",
    '       "notes": [
    '         {
    '           "text": "a"
    '         },
    '         {
    '           "text": "b"
    '         }
    '       ],
    '       "tags": [
    '         "x",
    '         "y"
    '       ]
    '     },
    '     {
    '       "title": "Two",
    '       "notes": [],
    '       "extra": 1
    '     }
    '   ]
    ' }

    ' The values of the response;
    ' where the example has an array, its first element stands for all.

    Dim Amount As String
    Amount = jResp.StringOf("book.price.amount")
    Dim j As Long
    Dim count_j As Long
    Dim i As Long
    Dim count_i As Long
    i = 0
    count_i = jResp.SizeOfArray("chapters")
    Do While i < count_i
        jResp.I = i
        Dim title As String
        title = jResp.StringOf("chapters[i].title")
        j = 0
        count_j = jResp.SizeOfArray("chapters[i].notes")
        Do While j < count_j
            jResp.J = j
            Dim text As String
            text = jResp.StringOf("chapters[i].notes[j].text")
            j = j + 1
        Loop
        j = 0
        count_j = jResp.SizeOfArray("chapters[i].tags")
        Do While j < count_j
            jResp.J = j
            Dim strVal As String
            strVal = jResp.StringOf("chapters[i].tags[j]")
            j = j + 1
        Loop
        i = i + 1
    Loop
End Sub
