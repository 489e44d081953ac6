Option Explicit

Public Sub ChilkatSample()
    ' The Chilkat API has to be unlocked before this runs:
    ' call UnlockBundle of a Chilkat Global object once, at the start of the application.

    Dim http As Object
    ' Before version 10: "Chilkat_9_5_0.Http".
    Set http = CreateObject("Chilkat.Http")
    Dim success As Long

    Dim req As Object
    Set req = CreateObject("Chilkat.HttpRequest")
    req.HttpVerb = "PUT"
    req.Path = "/v1/books/b-1041/cover"
    req.ContentType = "multipart/form-data"
    success = req.AddFileForUpload2("cover", "files/cover.png", "image/png")
    If success = 0 Then
        Debug.Print req.LastErrorText
        Exit Sub
    End If
    req.AddParam "caption", "Front cover, second edition"
    req.AddHeader "Authorization", "Bearer {{token}}"

    Dim resp As Object
    Set resp = http.SynchronousRequest("api.example.com", 443, 1, req)
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
    '   "url": "https://covers.example.com/b-1041.png",
    '   "width": 600,
    '   "height": 900
    ' }

    ' The values of the response;
    ' where the example has an array, its first element stands for all.

    Dim v_url As String
    v_url = jResp.StringOf("url")
    Dim v_width As Long
    v_width = jResp.IntOf("width")
    Dim height As Long
    height = jResp.IntOf("height")
End Sub
