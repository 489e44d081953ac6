<%@ Language="VBScript" CodePage="65001" %>
<%
Response.CharSet = "utf-8"

' The Chilkat API has to be unlocked before this runs:
' call UnlockBundle of a Chilkat Global object once, at the start of the application.

' Before version 10: "Chilkat_9_5_0.Http".
Set http = Server.CreateObject("Chilkat.Http")

Set resp = http.QuickRequest("DELETE", "https://api.example.com/things/7")
If http.LastMethodSuccess = 0 Then
    Response.Write "<pre>" & Server.HTMLEncode(http.LastErrorText) & "</pre>"
    Response.End
End If

respStatusCode = resp.StatusCode
If respStatusCode <> 204 Then
    Response.Write "<pre>" & Server.HTMLEncode("Response Header:") & "</pre>"
    Response.Write "<pre>" & Server.HTMLEncode(resp.Header) & "</pre>"
    Response.Write "<pre>" & Server.HTMLEncode("Response Body:") & "</pre>"
    Response.Write "<pre>" & Server.HTMLEncode(resp.BodyStr) & "</pre>"
    Response.Write "<pre>" & Server.HTMLEncode("Failed.") & "</pre>"
    Response.End
End If

Response.Write "<pre>" & Server.HTMLEncode("Success.") & "</pre>"
%>
