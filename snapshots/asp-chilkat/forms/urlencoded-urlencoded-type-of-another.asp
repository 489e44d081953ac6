<%@ Language="VBScript" CodePage="65001" %>
<%
Response.CharSet = "utf-8"

' The Chilkat API has to be unlocked before this runs:
' call UnlockBundle of a Chilkat Global object once, at the start of the application.

' Before version 10: "Chilkat_9_5_0.Http".
Set http = Server.CreateObject("Chilkat.Http")

Set req = Server.CreateObject("Chilkat.HttpRequest")
req.AddParam "a", "1"

Set resp = http.PostUrlEncoded("https://api.example.com/form", req)
If http.LastMethodSuccess = 0 Then
    Response.Write "<pre>" & Server.HTMLEncode(http.LastErrorText) & "</pre>"
    Response.End
End If

Response.Write "<pre>" & Server.HTMLEncode(resp.StatusCode) & "</pre>"
Response.Write "<pre>" & Server.HTMLEncode(resp.BodyStr) & "</pre>"
%>
