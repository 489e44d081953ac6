' The Chilkat API has to be unlocked before this runs:
' call UnlockBundle of a Chilkat Global object once, at the start of the application.

' Before version 10: "Chilkat_9_5_0.Http".
Set http = CreateObject("Chilkat.Http")

Set req = CreateObject("Chilkat.HttpRequest")
req.AddParam "grant_type", "refresh_token"
req.AddParam "refresh_token", "{{refreshToken}}"
req.AddParam "client_id", "{{clientId}}"
req.AddParam "scope", "books:read books:write"

Set resp = http.PostUrlEncoded("https://login.example.com/oauth/token", req)
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
'   "access_token": "example-access-token",
'   "token_type": "Bearer",
'   "expires_in": 3600,
'   "scope": "books:read books:write"
' }

' The values of the response;
' where the example has an array, its first element stands for all.

access_token = jResp.StringOf("access_token")
token_type = jResp.StringOf("token_type")
expires_in = jResp.IntOf("expires_in")
scope = jResp.StringOf("scope")
