<%@ Language="VBScript" CodePage="65001" %>
<%
Response.CharSet = "utf-8"

' The Chilkat API has to be unlocked before this runs:
' call UnlockBundle of a Chilkat Global object once, at the start of the application.

' Before version 10: "Chilkat_9_5_0.Http".
Set http = Server.CreateObject("Chilkat.Http")

Set req = Server.CreateObject("Chilkat.HttpRequest")
req.HttpVerb = "POST"
req.Path = "/things"
req.ContentType = "multipart/form-data"
success = req.AddFileForUpload2("file", "files/notes.txt", "text/plain")
If success = 0 Then
    Response.Write "<pre>" & Server.HTMLEncode(req.LastErrorText) & "</pre>"
    Response.End
End If

Set resp = http.SynchronousRequest("api.example.com", 443, 1, req)
If http.LastMethodSuccess = 0 Then
    Response.Write "<pre>" & Server.HTMLEncode(http.LastErrorText) & "</pre>"
    Response.End
End If

Response.Write "<pre>" & Server.HTMLEncode(resp.StatusCode) & "</pre>"
Response.Write "<pre>" & Server.HTMLEncode(resp.BodyStr) & "</pre>"
%>
