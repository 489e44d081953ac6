Imports Microsoft.VisualBasic
Imports System

Module Program
    Sub Main()
        ' The Chilkat API has to be unlocked before this runs:
        ' call UnlockBundle of a Chilkat Global object once, at the start of the application.

        Dim http As New Chilkat.Http
        Dim success As Boolean

        Dim sbResponseBody As New Chilkat.StringBuilder
        success = http.QuickGetSb("https://api.example.com/things/7", sbResponseBody)
        If (success = False) Then
            Console.WriteLine(http.LastErrorText)
            Exit Sub
        End If

        Dim jResp As New Chilkat.JsonObject
        jResp.LoadSb(sbResponseBody)
        jResp.EmitCompact = False

        Console.WriteLine("Response Body:")
        Console.WriteLine(jResp.Emit())

        Dim respStatusCode As Integer = http.LastStatus
        Console.WriteLine("Response Status Code = " & Convert.ToString(respStatusCode))
        If (respStatusCode >= 400) Then
            Console.WriteLine("Response Header:")
            Console.WriteLine(http.LastHeader)
            Console.WriteLine("Failed.")
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

        Dim v_class As String = jResp.StringOf("class")
        Dim v_end As String = jResp.StringOf("end")
        Dim def As String = jResp.StringOf("def")
        Dim v_url As String = jResp.StringOf("url")
        Dim http2 As String = jResp.StringOf("http")
        Dim success2 As Boolean = jResp.BoolOf("success")
        Dim resp As Integer = jResp.IntOf("resp")
        Dim i As Integer = jResp.IntOf("i")
        Dim v_type As String = jResp.StringOf("type")
        Dim v__proto__ As String = jResp.StringOf("__proto__")
        Dim v_0 As String = jResp.StringOf("0")
        Dim memberIndex As Integer
        memberIndex = jResp.IndexOf("a.b")
        If (memberIndex >= 0) Then
            Dim a_b As String = jResp.StringAt(memberIndex)
        End If
        memberIndex = jResp.IndexOf("a[0]")
        If (memberIndex >= 0) Then
            Dim a_0_ As String = jResp.StringAt(memberIndex)
        End If
        memberIndex = jResp.IndexOf("żółw")
        If (memberIndex >= 0) Then
            Dim v_w As String = jResp.StringAt(memberIndex)
        End If
        memberIndex = jResp.IndexOf("it's ""x""")
        If (memberIndex >= 0) Then
            Dim it_s_x_ As String = jResp.StringAt(memberIndex)
        End If
    End Sub
End Module
