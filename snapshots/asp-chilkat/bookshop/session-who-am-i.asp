<%@ Language="VBScript" CodePage="65001" %>
<%
Response.CharSet = "utf-8"

' The Chilkat API has to be unlocked before this runs:
' call UnlockBundle of a Chilkat Global object once, at the start of the application.

' Before version 10: "Chilkat_9_5_0.Http".
Set http = Server.CreateObject("Chilkat.Http")

' Sends the token in an Authorization header, as "Bearer".
http.AuthToken = "{{token}}"

Set sbResponseBody = Server.CreateObject("Chilkat.StringBuilder")
success = http.QuickGetSb("https://api.example.com/v1/me", sbResponseBody)
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
'   "name": "Ines Okafor",
'   "roles": [
'     "reader",
'     "author"
'   ]
' }

' The values of the response;
' where the example has an array, its first element stands for all.

v_name = jResp.StringOf("name")
i = 0
count_i = jResp.SizeOfArray("roles")
Do While i < count_i
    jResp.I = i
    strVal = jResp.StringOf("roles[i]")
    i = i + 1
Loop
%>
