Option Explicit

Public Sub ChilkatSample()
    ' The Chilkat API has to be unlocked before this runs:
    ' call UnlockBundle of a Chilkat Global object once, at the start of the application.

    Dim http As New ChilkatHttp
    Dim success As Long

    http.SetRequestHeader "Accept", "application/json"
    ' Sends the token in an Authorization header, as "Bearer".
    http.AuthToken = "{{token}}"

    Dim sbResponseBody As New ChilkatStringBuilder
    success = http.QuickGetSb("https://api.example.com/v1/books/b-1041", sbResponseBody)
    If success = 0 Then
        Debug.Print http.LastErrorText
        Exit Sub
    End If

    Dim jResp As New ChilkatJsonObject
    success = jResp.LoadSb(sbResponseBody)
    jResp.EmitCompact = 0

    Debug.Print "Response Body:"
    Debug.Print jResp.Emit()

    Dim respStatusCode As Long
    respStatusCode = http.LastStatus
    Debug.Print "Response Status Code = " & respStatusCode
    If respStatusCode >= 400 Then
        Debug.Print "Response Header:"
        Debug.Print http.LastHeader
        Debug.Print "Failed."
        Exit Sub
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

    Dim id As String
    id = jResp.StringOf("id")
    Dim title As String
    title = jResp.StringOf("title")
    Dim i As Long
    Dim count_i As Long
    i = 0
    count_i = jResp.SizeOfArray("authors")
    Do While i < count_i
        jResp.I = i
        Dim strVal As String
        strVal = jResp.StringOf("authors[i]")
        i = i + 1
    Loop
    Dim published As String
    published = jResp.StringOf("published")
    Dim pages As Long
    pages = jResp.IntOf("pages")
    Dim Amount As String
    Amount = jResp.StringOf("price.amount")
    Dim v_Currency As String
    v_Currency = jResp.StringOf("price.currency")
    Dim inStock As Long
    inStock = jResp.BoolOf("inStock")
    Dim translatedFromIsNull As Long
    translatedFromIsNull = jResp.IsNullOf("translatedFrom")
End Sub
