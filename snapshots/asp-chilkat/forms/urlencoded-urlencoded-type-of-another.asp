<%@ Language="VBScript" CodePage="65001" %>
<%
Response.CharSet = "utf-8"

' The Chilkat API has to be unlocked before this runs:
' call UnlockBundle of a Chilkat Global object once, at the start of the application.

' Before version 10: "Chilkat_9_5_0.Http".
Set http = Server.CreateObject("Chilkat.Http")

Set sbRequestBody = Server.CreateObject("Chilkat.StringBuilder")
success = sbRequestBody.Append("a=1")

http.SetRequestHeader "Content-Type", "text/plain"

Set resp = http.PTextSb("POST", "https://api.example.com/form", sbRequestBody, "utf-8", "text/plain", 0, 0)
If http.LastMethodSuccess = 0 Then
    Response.Write "<pre>" & Server.HTMLEncode(http.LastErrorText) & "</pre>"
    Response.End
End If

Response.Write "<pre>" & Server.HTMLEncode(resp.StatusCode) & "</pre>"
Response.Write "<pre>" & Server.HTMLEncode(resp.BodyStr) & "</pre>"
%>
