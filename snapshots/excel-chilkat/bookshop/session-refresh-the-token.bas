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
    req.AddParam "grant_type", "refresh_token"
    req.AddParam "refresh_token", "{{refreshToken}}"
    req.AddParam "client_id", "{{clientId}}"
    req.AddParam "scope", "books:read books:write"

    Dim resp As Object
    Set resp = http.PostUrlEncoded("https://login.example.com/oauth/token", req)
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
    '   "access_token": "example-access-token",
    '   "token_type": "Bearer",
    '   "expires_in": 3600,
    '   "scope": "books:read books:write"
    ' }

    ' The values of the response;
    ' where the example has an array, its first element stands for all.

    Dim access_token As String
    access_token = jResp.StringOf("access_token")
    Dim token_type As String
    token_type = jResp.StringOf("token_type")
    Dim expires_in As Long
    expires_in = jResp.IntOf("expires_in")
    Dim scope As String
    scope = jResp.StringOf("scope")
End Sub
