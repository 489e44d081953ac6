Option Explicit

Public Sub ChilkatSample()
    ' The Chilkat API has to be unlocked before this runs:
    ' call UnlockBundle of a Chilkat Global object once, at the start of the application.

    Dim http As Object
    ' Before version 10: "Chilkat_9_5_0.Http".
    Set http = CreateObject("Chilkat.Http")
    Dim success As Long

    Dim queryParams As Object
    Set queryParams = CreateObject("Chilkat.JsonObject")
    success = queryParams.UpdateString("genre", "travel")
    success = queryParams.UpdateInt("limit", 20)
    success = queryParams.UpdateString("sort", "-published")

    http.SetRequestHeader "Accept", "application/json"
    ' Sends the token in an Authorization header, as "Bearer".
    http.AuthToken = "{{token}}"

    Dim resp As Object
    Set resp = http.QuickRequestParams("GET", "https://api.example.com/v1/books", queryParams)
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

    Dim i As Long
    Dim count_i As Long
    i = 0
    count_i = jResp.SizeOfArray("books")
    Do While i < count_i
        jResp.I = i
        Dim id As String
        id = jResp.StringOf("books[i].id")
        Dim title As String
        title = jResp.StringOf("books[i].title")
        Dim pages As Long
        pages = jResp.IntOf("books[i].pages")
        Dim inStock As Long
        inStock = jResp.BoolOf("books[i].inStock")
        i = i + 1
    Loop
    Dim total As Long
    total = jResp.IntOf("total")
    Dim nextIsNull As Long
    nextIsNull = jResp.IsNullOf("next")
End Sub
