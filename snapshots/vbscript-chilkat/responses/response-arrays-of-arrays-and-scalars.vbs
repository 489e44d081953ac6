' The Chilkat API has to be unlocked before this runs:
' call UnlockBundle of a Chilkat Global object once, at the start of the application.

' Before version 10: "Chilkat_9_5_0.Http".
Set http = CreateObject("Chilkat.Http")

Set sbResponseBody = CreateObject("Chilkat.StringBuilder")
success = http.QuickGetSb("https://api.example.com/things/7", sbResponseBody)
If success = 0 Then
    WScript.Echo http.LastErrorText
    WScript.Quit
End If

Set jResp = CreateObject("Chilkat.JsonObject")
success = jResp.LoadSb(sbResponseBody)
jResp.EmitCompact = 0

WScript.Echo "Response Body:"
WScript.Echo jResp.Emit()

respStatusCode = http.LastStatus
WScript.Echo "Response Status Code = " & respStatusCode
If respStatusCode >= 400 Then
    WScript.Echo "Response Header:"
    WScript.Echo http.LastHeader
    WScript.Echo "Failed."
    WScript.Quit
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

i = 0
count_i = jResp.SizeOfArray("tags")
Do While i < count_i
    jResp.I = i
    strVal = jResp.StringOf("tags[i]")
    i = i + 1
Loop
Set matrixArray = jResp.ArrayOf("matrix")
If jResp.LastMethodSuccess = 1 Then
    i = 0
    count_i = matrixArray.Size
    Do While i < count_i
        Set matrixArray2 = matrixArray.ArrayAt(i)
        If matrixArray.LastMethodSuccess = 1 Then
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
