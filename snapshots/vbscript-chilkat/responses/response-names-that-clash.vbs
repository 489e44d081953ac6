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
'   "id": 1,
'   "user": {
'     "id": 2,
'     "user": {
'       "id": 3
'     }
'   },
'   "user_id": 4,
'   "user-id": 5,
'   "userId": 6,
'   "userid": 7,
'   "": 8
' }

' The values of the response;
' where the example has an array, its first element stands for all.

id = jResp.IntOf("id")
userId = jResp.IntOf("user.id")
userId2 = jResp.IntOf("user.user.id")
user_id = jResp.IntOf("user_id")
user_id2 = jResp.IntOf("user-id")
userId3 = jResp.IntOf("userId")
userid4 = jResp.IntOf("userid")
memberIndex = jResp.IndexOf("")
If memberIndex >= 0 Then
    v_value = jResp.IntAt(memberIndex)
End If
