<%@ Language="VBScript" CodePage="65001" %>
<%
Response.CharSet = "utf-8"

' The Chilkat API has to be unlocked before this runs:
' call UnlockBundle of a Chilkat Global object once, at the start of the application.

' Before version 10: "Chilkat_9_5_0.Http".
Set http = Server.CreateObject("Chilkat.Http")

Set sbResponseBody = Server.CreateObject("Chilkat.StringBuilder")
success = http.QuickGetSb("https://api.example.com/things/7", sbResponseBody)
If success = 0 Then
    Response.Write "<pre>" & Server.HTMLEncode(http.LastErrorText) & "</pre>"
    Response.End
End If

Set jResp = Server.CreateObject("Chilkat.JsonObject")
success = jResp.LoadSb(sbResponseBody)
jResp.EmitCompact = 0

Response.Write "<pre>" & Server.HTMLEncode("Response Body:") & "</pre>"
Response.Write "<pre>" & Server.HTMLEncode(jResp.Emit()) & "</pre>"

respStatusCode = http.LastStatus
Response.Write "<pre>" & Server.HTMLEncode("Response Status Code = " & respStatusCode) & "</pre>"
If respStatusCode >= 400 Then
    Response.Write "<pre>" & Server.HTMLEncode("Response Header:") & "</pre>"
    Response.Write "<pre>" & Server.HTMLEncode(http.LastHeader) & "</pre>"
    Response.Write "<pre>" & Server.HTMLEncode("Failed.") & "</pre>"
    Response.End
End If

' The saved example of a response
' (the code below it reads its values):

' {
'   "title": "Salt"
' }

' The values of the response;
' where the example has an array, its first element stands for all.

title = jResp.StringOf("title")
%>
