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
        '   "title": "Salt"
        ' }

        ' The values of the response;
        ' where the example has an array, its first element stands for all.

        Dim title As String = jResp.StringOf("title")
    End Sub
End Module
