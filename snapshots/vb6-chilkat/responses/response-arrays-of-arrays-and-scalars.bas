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
    '   "tags": [
    '     "a",
    '     "b"
    '   ],
    '   "matrix": [
    '     [
    '       1,
    '       2
    '     ],
    '     [
    '       3
    '     ]
    '   ],
    '   "mixed": [
    '     1,
    '     "a",
    '     null,
    '     {
    '       "b": 2
    '     }
    '   ],
    '   "none": [],
    '   "empty": {}
    ' }

    ' The values of the response;
    ' where the example has an array, its first element stands for all.

    Dim i As Long
    Dim count_i As Long
    i = 0
    count_i = jResp.SizeOfArray("tags")
    Do While i < count_i
        jResp.I = i
        Dim strVal As String
        strVal = jResp.StringOf("tags[i]")
        i = i + 1
    Loop
    Dim matrixArray As ChilkatJsonArray
    Set matrixArray = jResp.ArrayOf("matrix")
    Dim intVal As Long
    If jResp.LastMethodSuccess = 1 Then
        i = 0
        count_i = matrixArray.Size
        Do While i < count_i
            Dim matrixArray2 As ChilkatJsonArray
            Set matrixArray2 = matrixArray.ArrayAt(i)
            If matrixArray.LastMethodSuccess = 1 Then
                Dim j As Long
                Dim count_j As Long
                j = 0
                count_j = matrixArray2.Size
                Do While j < count_j
                    intVal = matrixArray2.IntAt(j)
                    j = j + 1
                Loop
            End If
            i = i + 1
        Loop
    End If
    i = 0
    count_i = jResp.SizeOfArray("mixed")
    Do While i < count_i
        jResp.I = i
        intVal = jResp.IntOf("mixed[i]")
        i = i + 1
    Loop
End Sub
