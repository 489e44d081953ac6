<%@ Language="VBScript" CodePage="65001" %>
<%
Response.CharSet = "utf-8"

' The Chilkat API has to be unlocked before this runs:
' call UnlockBundle of a Chilkat Global object once, at the start of the application.

' Before version 10: "Chilkat_9_5_0.Http".
Set http = Server.CreateObject("Chilkat.Http")

Set req = Server.CreateObject("Chilkat.HttpRequest")
req.AddParam "grant_type", "refresh_token"
req.AddParam "refresh_token", "{{refreshToken}}"
req.AddParam "client_id", "{{clientId}}"
req.AddParam "scope", "books:read books:write"

Set resp = http.PostUrlEncoded("https://login.example.com/oauth/token", req)
If http.LastMethodSuccess = 0 Then
    Response.Write "<pre>" & Server.HTMLEncode(http.LastErrorText) & "</pre>"
    Response.End
End If

Set sbResponseBody = Server.CreateObject("Chilkat.StringBuilder")
success = resp.GetBodySb(sbResponseBody)

Set jResp = Server.CreateObject("Chilkat.JsonObject")
success = jResp.LoadSb(sbResponseBody)
jResp.EmitCompact = 0

Response.Write "<pre>" & Server.HTMLEncode("Response Body:") & "</pre>"
Response.Write "<pre>" & Server.HTMLEncode(jResp.Emit()) & "</pre>"

respStatusCode = resp.StatusCode
Response.Write "<pre>" & Server.HTMLEncode("Response Status Code = " & respStatusCode) & "</pre>"
If respStatusCode >= 400 Then
    Response.Write "<pre>" & Server.HTMLEncode("Response Header:") & "</pre>"
    Response.Write "<pre>" & Server.HTMLEncode(resp.Header) & "</pre>"
    Response.Write "<pre>" & Server.HTMLEncode("Failed.") & "</pre>"
    Response.End
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
%>
