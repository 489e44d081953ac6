' The Chilkat API has to be unlocked before this runs:
' call UnlockBundle of a Chilkat Global object once, at the start of the application.

' Before version 10: "Chilkat_9_5_0.Http".
Set http = CreateObject("Chilkat.Http")

' The JSON that is sent:

' {
'   "title": "The Salt Road",
'   "authors": [
'     "Ines Okafor",
'     "Tomáš Vrba"
'   ],
'   "published": "2021-04-30",
'   "pages": 312,
'   "price": {
'     "amount": 18.50,
'     "currency": "EUR"
'   },
'   "blurb": "\"You can't miss it,\" they said.\nWe did.",
'   "translatedFrom": null
' }

Set json = CreateObject("Chilkat.JsonObject")
success = json.UpdateString("title", "The Salt Road")
success = json.UpdateString("authors[0]", "Ines Okafor")
success = json.UpdateString("authors[1]", "Tom" & ChrW(225) & ChrW(353) & " Vrba")
success = json.UpdateString("published", "2021-04-30")
success = json.UpdateInt("pages", 312)
success = json.UpdateNumber("price.amount", "18.50")
success = json.UpdateString("price.currency", "EUR")
success = json.UpdateString("blurb", """You can't miss it,"" they said." & vbLf & "We did.")
success = json.UpdateNull("translatedFrom")

http.SetRequestHeader "Content-Type", "application/json"
http.SetRequestHeader "Idempotency-Key", "{{$guid}}"
' Sends the token in an Authorization header, as "Bearer".
http.AuthToken = "{{token}}"

Set resp = http.PostJson3("https://api.example.com/v1/books", "application/json", json)
If http.LastMethodSuccess = 0 Then
    WScript.Echo http.LastErrorText
    WScript.Quit
End If

Set sbResponseBody = CreateObject("Chilkat.StringBuilder")
success = resp.GetBodySb(sbResponseBody)

Set jResp = CreateObject("Chilkat.JsonObject")
success = jResp.LoadSb(sbResponseBody)
jResp.EmitCompact = 0

WScript.Echo "Response Body:"
WScript.Echo jResp.Emit()

respStatusCode = resp.StatusCode
WScript.Echo "Response Status Code = " & respStatusCode
If respStatusCode >= 400 Then
    WScript.Echo "Response Header:"
    WScript.Echo resp.Header
    WScript.Echo "Failed."
    WScript.Quit
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
'     "amount": 18.50,
'     "currency": "EUR"
'   },
'   "inStock": true,
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
