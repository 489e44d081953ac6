' The Chilkat API has to be unlocked before this runs:
' call UnlockBundle of a Chilkat Global object once, at the start of the application.

' Before version 10: "Chilkat_9_5_0.Http".
Set http = CreateObject("Chilkat.Http")

http.SetRequestHeader "Accept", "application/json"
' Sends the token in an Authorization header, as "Bearer".
http.AuthToken = "{{token}}"

Set sbResponseBody = CreateObject("Chilkat.StringBuilder")
success = http.QuickGetSb("https://api.example.com/v1/books/search?q=%22salt%20road%22%20%26%20sea&author=Tom%C3%A1%C5%A1%20Vrba&tag=maps&tag=coast", sbResponseBody)
If success = 0 Then
    WScript.Echo http.LastErrorText
    WScript.Quit
End If

Set jarrResp = CreateObject("Chilkat.JsonArray")
success = jarrResp.LoadSb(sbResponseBody)
jarrResp.EmitCompact = 0

WScript.Echo "Response Body:"
WScript.Echo jarrResp.Emit()

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

' [
'   {
'     "id": "b-1041",
'     "title": "The Salt Road",
'     "score": 0.93
'   }
' ]

' The values of the response;
' where the example has an array, its first element stands for all.

i = 0
count_i = jarrResp.Size
Do While i < count_i
    Set json = jarrResp.ObjectAt(i)
    id = json.StringOf("id")
    title = json.StringOf("title")
    score = json.StringOf("score")
    i = i + 1
Loop
