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

Amount = jResp.StringOf("book.price.amount")
i = 0
count_i = jResp.SizeOfArray("chapters")
Do While i < count_i
    jResp.I = i
    title = jResp.StringOf("chapters[i].title")
    j = 0
    count_j = jResp.SizeOfArray("chapters[i].notes")
    Do While j < count_j
        jResp.J = j
        text = jResp.StringOf("chapters[i].notes[j].text")
        j = j + 1
    Loop
    j = 0
    count_j = jResp.SizeOfArray("chapters[i].tags")
    Do While j < count_j
        jResp.J = j
        strVal = jResp.StringOf("chapters[i].tags[j]")
        j = j + 1
    Loop
    i = i + 1
Loop
