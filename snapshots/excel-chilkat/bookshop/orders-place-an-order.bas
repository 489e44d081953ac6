Option Explicit

Public Sub ChilkatSample()
    ' The Chilkat API has to be unlocked before this runs:
    ' call UnlockBundle of a Chilkat Global object once, at the start of the application.

    Dim http As Object
    ' Before version 10: "Chilkat_9_5_0.Http".
    Set http = CreateObject("Chilkat.Http")
    Dim success As Long

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

    Dim json As Object
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

    Dim resp As Object
    Set resp = http.PostJson3("https://api.example.com/v1/orders", "application/json", json)
    If http.LastMethodSuccess = 0 Then
        Debug.Print http.LastErrorText
        Exit Sub
    End If

    Dim sbResponseBody As Object
    Set sbResponseBody = CreateObject("Chilkat.StringBuilder")
    success = resp.GetBodySb(sbResponseBody)

    Dim jResp As Object
    Set jResp = CreateObject("Chilkat.JsonObject")
    success = jResp.LoadSb(sbResponseBody)
    jResp.EmitCompact = 0

    Debug.Print "Response Body:"
    Debug.Print jResp.Emit()

    Dim respStatusCode As Long
    respStatusCode = resp.StatusCode
    Debug.Print "Response Status Code = " & respStatusCode
    If respStatusCode >= 400 Then
        Debug.Print "Response Header:"
        Debug.Print resp.Header
        Debug.Print "Failed."
        Exit Sub
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

    Dim orderId As String
    orderId = jResp.StringOf("orderId")
    Dim Amount As String
    Amount = jResp.StringOf("total.amount")
    Dim v_Currency As String
    v_Currency = jResp.StringOf("total.currency")
    Dim i As Long
    Dim count_i As Long
    i = 0
    count_i = jResp.SizeOfArray("lines")
    Do While i < count_i
        jResp.I = i
        Dim bookId As String
        bookId = jResp.StringOf("lines[i].bookId")
        Dim count As Long
        count = jResp.IntOf("lines[i].count")
        Dim price As String
        price = jResp.StringOf("lines[i].price")
        i = i + 1
    Loop
    Dim status As String
    status = jResp.StringOf("status")
End Sub
