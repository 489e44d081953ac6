Option Explicit

Public Sub ChilkatSample()
    ' The Chilkat API has to be unlocked before this runs:
    ' call UnlockBundle of a Chilkat Global object once, at the start of the application.

    Dim http As New ChilkatHttp
    Dim success As Long

    Dim sbResponseBody As New ChilkatStringBuilder
    success = http.QuickGetSb("https://api.example.com/things/7", sbResponseBody)
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
    '   "id": 1,
    '   "user": {
    '     "id": 2,
    '     "user": {
    '       "id": 3
    '     }
    '   },
    '   "user_id": 4,
    '   "user-id": 5,
    '   "userId": 6,
    '   "userid": 7,
    '   "": 8
    ' }

    ' The values of the response;
    ' where the example has an array, its first element stands for all.

    Dim id As Long
    id = jResp.IntOf("id")
    Dim userId As Long
    userId = jResp.IntOf("user.id")
    Dim userId2 As Long
    userId2 = jResp.IntOf("user.user.id")
    Dim user_id As Long
    user_id = jResp.IntOf("user_id")
    Dim user_id2 As Long
    user_id2 = jResp.IntOf("user-id")
    Dim userId3 As Long
    userId3 = jResp.IntOf("userId")
    Dim userid4 As Long
    userid4 = jResp.IntOf("userid")
    Dim memberIndex As Long
    memberIndex = jResp.IndexOf("")
    If memberIndex >= 0 Then
        Dim v_value As Long
        v_value = jResp.IntAt(memberIndex)
    End If
End Sub
