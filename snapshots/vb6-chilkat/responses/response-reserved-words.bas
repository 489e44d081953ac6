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
    '   "class": "a",
    '   "end": "b",
    '   "def": "c",
    '   "url": "d",
    '   "http": "e",
    '   "success": true,
    '   "resp": 1,
    '   "i": 2,
    '   "type": "f",
    '   "__proto__": "g",
    '   "0": "h",
    '   "a.b": "i",
    '   "a[0]": "j",
    '   "żółw": "k",
    '   "it's \"x\"": "l"
    ' }

    ' The values of the response;
    ' where the example has an array, its first element stands for all.

    Dim v_class As String
    v_class = jResp.StringOf("class")
    Dim v_end As String
    v_end = jResp.StringOf("end")
    Dim def As String
    def = jResp.StringOf("def")
    Dim v_url As String
    v_url = jResp.StringOf("url")
    Dim http2 As String
    http2 = jResp.StringOf("http")
    Dim success2 As Long
    success2 = jResp.BoolOf("success")
    Dim resp As Long
    resp = jResp.IntOf("resp")
    Dim i As Long
    i = jResp.IntOf("i")
    Dim v_type As String
    v_type = jResp.StringOf("type")
    Dim v__proto__ As String
    v__proto__ = jResp.StringOf("__proto__")
    Dim v_0 As String
    v_0 = jResp.StringOf("0")
    Dim memberIndex As Long
    memberIndex = jResp.IndexOf("a.b")
    If memberIndex >= 0 Then
        Dim a_b As String
        a_b = jResp.StringAt(memberIndex)
    End If
    memberIndex = jResp.IndexOf("a[0]")
    If memberIndex >= 0 Then
        Dim a_0_ As String
        a_0_ = jResp.StringAt(memberIndex)
    End If
    memberIndex = jResp.IndexOf(ChrW(380) & ChrW(243) & ChrW(322) & "w")
    If memberIndex >= 0 Then
        Dim v_w As String
        v_w = jResp.StringAt(memberIndex)
    End If
    memberIndex = jResp.IndexOf("it's ""x""")
    If memberIndex >= 0 Then
        Dim it_s_x_ As String
        it_s_x_ = jResp.StringAt(memberIndex)
    End If
End Sub
