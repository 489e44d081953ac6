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
'   "class": "a",
'   "end": "b",
'   "def": "c",
'   "url": "d",
'   "http": "e",
'   "success": true,
'   "resp": 1,
'   "i": 2,
'   "type": "f",
'   "__proto__": "g",
'   "0": "h",
'   "a.b": "i",
'   "a[0]": "j",
'   "żółw": "k",
'   "it's \"x\"": "l"
' }

' The values of the response;
' where the example has an array, its first element stands for all.

v_class = jResp.StringOf("class")
v_end = jResp.StringOf("end")
def = jResp.StringOf("def")
v_url = jResp.StringOf("url")
http2 = jResp.StringOf("http")
success2 = jResp.BoolOf("success")
resp = jResp.IntOf("resp")
i = jResp.IntOf("i")
v_type = jResp.StringOf("type")
v__proto__ = jResp.StringOf("__proto__")
v_0 = jResp.StringOf("0")
memberIndex = jResp.IndexOf("a.b")
If memberIndex >= 0 Then
    a_b = jResp.StringAt(memberIndex)
End If
memberIndex = jResp.IndexOf("a[0]")
If memberIndex >= 0 Then
    a_0_ = jResp.StringAt(memberIndex)
End If
memberIndex = jResp.IndexOf(ChrW(380) & ChrW(243) & ChrW(322) & "w")
If memberIndex >= 0 Then
    v_w = jResp.StringAt(memberIndex)
End If
memberIndex = jResp.IndexOf("it's ""x""")
If memberIndex >= 0 Then
    it_s_x_ = jResp.StringAt(memberIndex)
End If
