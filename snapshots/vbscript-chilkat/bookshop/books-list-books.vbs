' The Chilkat API has to be unlocked before this runs:
' call UnlockBundle of a Chilkat Global object once, at the start of the application.

' Before version 10: "Chilkat_9_5_0.Http".
Set http = CreateObject("Chilkat.Http")

Set queryParams = CreateObject("Chilkat.JsonObject")
success = queryParams.UpdateString("genre", "travel")
success = queryParams.UpdateInt("limit", 20)
success = queryParams.UpdateString("sort", "-published")

http.SetRequestHeader "Accept", "application/json"
' Sends the token in an Authorization header, as "Bearer".
http.AuthToken = "{{token}}"

Set resp = http.QuickRequestParams("GET", "https://api.example.com/v1/books", queryParams)
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
