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

        Dim id As Integer = jResp.IntOf("id")
        Dim userId As Integer = jResp.IntOf("user.id")
        Dim userId2 As Integer = jResp.IntOf("user.user.id")
        Dim user_id As Integer = jResp.IntOf("user_id")
        Dim user_id2 As Integer = jResp.IntOf("user-id")
        Dim userId3 As Integer = jResp.IntOf("userId")
        Dim userid4 As Integer = jResp.IntOf("userid")
        Dim memberIndex As Integer = jResp.IndexOf("")
        If (memberIndex >= 0) Then
            Dim v_value As Integer = jResp.IntAt(memberIndex)
        End If
    End Sub
End Module
