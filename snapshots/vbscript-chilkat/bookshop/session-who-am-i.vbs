' The Chilkat API has to be unlocked before this runs:
' call UnlockBundle of a Chilkat Global object once, at the start of the application.

' Before version 10: "Chilkat_9_5_0.Http".
Set http = CreateObject("Chilkat.Http")

' Sends the token in an Authorization header, as "Bearer".
http.AuthToken = "{{token}}"

Set sbResponseBody = CreateObject("Chilkat.StringBuilder")
success = http.QuickGetSb("https://api.example.com/v1/me", sbResponseBody)
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
'   "name": "Ines Okafor",
'   "roles": [
'     "reader",
'     "author"
'   ]
' }

' The values of the response;
' where the example has an array, its first element stands for all.

v_name = jResp.StringOf("name")
i = 0
count_i = jResp.SizeOfArray("roles")
Do While i < count_i
    jResp.I = i
    strVal = jResp.StringOf("roles[i]")
    i = i + 1
Loop
