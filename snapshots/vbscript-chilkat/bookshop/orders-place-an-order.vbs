' The Chilkat API has to be unlocked before this runs:
' call UnlockBundle of a Chilkat Global object once, at the start of the application.

' Before version 10: "Chilkat_9_5_0.Http".
Set http = CreateObject("Chilkat.Http")

' The JSON that is sent:

' {
'   "lines": [
'     {
'       "bookId": "b-1041",
'       "count": 1
'     },
'     {
'       "bookId": "b-0977",
'       "count": 2
'     }
'   ],
'   "giftWrap": true,
'   "note": "{{note}}"
' }

Set json = CreateObject("Chilkat.JsonObject")
success = json.UpdateString("lines[0].bookId", "b-1041")
success = json.UpdateInt("lines[0].count", 1)
success = json.UpdateString("lines[1].bookId", "b-0977")
success = json.UpdateInt("lines[1].count", 2)
success = json.UpdateBool("giftWrap", 1)
success = json.UpdateString("note", "{{note}}")

http.SetRequestHeader "Accept", "application/json"
' Sends the token in an Authorization header, as "Bearer".
http.AuthToken = "{{token}}"

Set resp = http.PostJson3("https://api.example.com/v1/orders", "application/json", json)
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
'   "orderId": 90071992547409931,
'   "total": {
'     "amount": 52.40,
'     "currency": "EUR"
'   },
'   "lines": [
'     {
'       "bookId": "b-1041",
'       "count": 1,
'       "price": 18.50
'     },
'     {
'       "bookId": "b-0977",
'       "count": 2,
'       "price": 16.95
'     }
'   ],
'   "status": "open"
' }

' The values of the response;
' where the example has an array, its first element stands for all.

orderId = jResp.StringOf("orderId")
Amount = jResp.StringOf("total.amount")
v_Currency = jResp.StringOf("total.currency")
i = 0
count_i = jResp.SizeOfArray("lines")
Do While i < count_i
    jResp.I = i
    bookId = jResp.StringOf("lines[i].bookId")
    count = jResp.IntOf("lines[i].count")
    price = jResp.StringOf("lines[i].price")
    i = i + 1
Loop
status = jResp.StringOf("status")
