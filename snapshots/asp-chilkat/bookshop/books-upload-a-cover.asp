<%@ Language="VBScript" CodePage="65001" %>
<%
Response.CharSet = "utf-8"

' The Chilkat API has to be unlocked before this runs:
' call UnlockBundle of a Chilkat Global object once, at the start of the application.

' Before version 10: "Chilkat_9_5_0.Http".
Set http = Server.CreateObject("Chilkat.Http")

Set req = Server.CreateObject("Chilkat.HttpRequest")
req.HttpVerb = "PUT"
req.Path = "/v1/books/b-1041/cover"
req.ContentType = "multipart/form-data"
success = req.AddFileForUpload2("cover", "files/cover.png", "image/png")
If success = 0 Then
    Response.Write "<pre>" & Server.HTMLEncode(req.LastErrorText) & "</pre>"
    Response.End
End If
req.AddParam "caption", "Front cover, second edition"
req.AddHeader "Authorization", "Bearer {{token}}"

Set resp = http.SynchronousRequest("api.example.com", 443, 1, req)
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
'   "url": "https://covers.example.com/b-1041.png",
'   "width": 600,
'   "height": 900
' }

' The values of the response;
' where the example has an array, its first element stands for all.

v_url = jResp.StringOf("url")
v_width = jResp.IntOf("width")
height = jResp.IntOf("height")
%>
