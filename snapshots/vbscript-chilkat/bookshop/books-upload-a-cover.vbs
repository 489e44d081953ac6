' The Chilkat API has to be unlocked before this runs:
' call UnlockBundle of a Chilkat Global object once, at the start of the application.

' Before version 10: "Chilkat_9_5_0.Http".
Set http = CreateObject("Chilkat.Http")

Set req = CreateObject("Chilkat.HttpRequest")
req.HttpVerb = "PUT"
req.Path = "/v1/books/b-1041/cover"
req.ContentType = "multipart/form-data"
success = req.AddFileForUpload2("cover", "files/cover.png", "image/png")
If success = 0 Then
    WScript.Echo req.LastErrorText
    WScript.Quit
End If
req.AddParam "caption", "Front cover, second edition"
req.AddHeader "Authorization", "Bearer {{token}}"

Set resp = http.SynchronousRequest("api.example.com", 443, 1, req)
If http.LastMethodSuccess = 0 Then
    WScript.Echo http.LastErrorText
    WScript.Quit
End If

Set sbResponseBody = CreateObject("Chilkat.StringBuilder")
success = resp.GetBodySb(sbResponseBody)

Set jResp = CreateObject("Chilkat.JsonObject")
success = jResp.LoadSb(sbResponseBody)
jResp.EmitCompact = 0

WScript.Echo "Response Body:"
WScript.Echo jResp.Emit()

respStatusCode = resp.StatusCode
WScript.Echo "Response Status Code = " & respStatusCode
If respStatusCode >= 400 Then
    WScript.Echo "Response Header:"
    WScript.Echo resp.Header
    WScript.Echo "Failed."
    WScript.Quit
End If

' The saved example of a response
' (the code below it reads its values):

' {
'   "url": "https://covers.example.com/b-1041.png",
'   "width": 600,
'   "height": 900
' }

' The values of the response;
' where the example has an array, its first element stands for all.

v_url = jResp.StringOf("url")
v_width = jResp.IntOf("width")
height = jResp.IntOf("height")
