<%@ Language="VBScript" CodePage="65001" %>
<%
Response.CharSet = "utf-8"

' The Chilkat API has to be unlocked before this runs:
' call UnlockBundle of a Chilkat Global object once, at the start of the application.

' Before version 10: "Chilkat_9_5_0.Http".
Set http = Server.CreateObject("Chilkat.Http")

' The JSON that is sent:

' {
'   "price": {
'     "amount": 16.00,
'     "currency": "EUR"
'   },
'   "inStock": false
' }

Set json = Server.CreateObject("Chilkat.JsonObject")
success = json.UpdateNumber("price.amount", "16.00")
success = json.UpdateString("price.currency", "EUR")
success = json.UpdateBool("inStock", 0)

http.SetRequestHeader "Content-Type", "application/merge-patch+json"
http.SetRequestHeader "If-Match", """7"""
' Sends the token in an Authorization header, as "Bearer".
http.AuthToken = "{{token}}"

Set sbRequestBody = Server.CreateObject("Chilkat.StringBuilder")
success = json.EmitSb(sbRequestBody)

Set resp = http.PTextSb("PATCH", "https://api.example.com/v1/books/b-1041", sbRequestBody, "utf-8", "application/merge-patch+json", 0, 0)
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
'   "id": "b-1041",
'   "title": "The Salt Road",
'   "authors": [
'     "Ines Okafor",
'     "Tomáš Vrba"
'   ],
'   "published": "2021-04-30",
'   "pages": 312,
'   "price": {
'     "amount": 16.00,
'     "currency": "EUR"
'   },
'   "inStock": false,
'   "translatedFrom": null
' }

' The values of the response;
' where the example has an array, its first element stands for all.

id = jResp.StringOf("id")
title = jResp.StringOf("title")
i = 0
count_i = jResp.SizeOfArray("authors")
Do While i < count_i
    jResp.I = i
    strVal = jResp.StringOf("authors[i]")
    i = i + 1
Loop
published = jResp.StringOf("published")
pages = jResp.IntOf("pages")
Amount = jResp.StringOf("price.amount")
v_Currency = jResp.StringOf("price.currency")
inStock = jResp.BoolOf("inStock")
translatedFromIsNull = jResp.IsNullOf("translatedFrom")
%>
