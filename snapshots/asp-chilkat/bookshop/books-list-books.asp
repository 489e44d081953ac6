<%@ Language="VBScript" CodePage="65001" %>
<%
Response.CharSet = "utf-8"

' The Chilkat API has to be unlocked before this runs:
' call UnlockBundle of a Chilkat Global object once, at the start of the application.

' Before version 10: "Chilkat_9_5_0.Http".
Set http = Server.CreateObject("Chilkat.Http")

Set queryParams = Server.CreateObject("Chilkat.JsonObject")
success = queryParams.UpdateString("genre", "travel")
success = queryParams.UpdateInt("limit", 20)
success = queryParams.UpdateString("sort", "-published")

http.SetRequestHeader "Accept", "application/json"
' Sends the token in an Authorization header, as "Bearer".
http.AuthToken = "{{token}}"

Set resp = http.QuickRequestParams("GET", "https://api.example.com/v1/books", queryParams)
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
'   "books": [
'     {
'       "id": "b-1041",
'       "title": "The Salt Road",
'       "pages": 312,
'       "inStock": true
'     },
'     {
'       "id": "b-0977",
'       "title": "Night Trains, Slow Rivers",
'       "pages": 208,
'       "inStock": false
'     }
'   ],
'   "total": 2,
'   "next": null
' }

' The values of the response;
' where the example has an array, its first element stands for all.

i = 0
count_i = jResp.SizeOfArray("books")
Do While i < count_i
    jResp.I = i
    id = jResp.StringOf("books[i].id")
    title = jResp.StringOf("books[i].title")
    pages = jResp.IntOf("books[i].pages")
    inStock = jResp.BoolOf("books[i].inStock")
    i = i + 1
Loop
total = jResp.IntOf("total")
nextIsNull = jResp.IsNullOf("next")
%>
