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
        '   "book": {
        '     "price": {
        '       "amount": 18.5
        '     }
        '   },
        '   "chapters": [
        '     {
        '       "title": "One",
        '       "notes": [
        '         {
        '           "text": "a"
        '         },
        '         {
        '           "text": "b"
        '         }
        '       ],
        '       "tags": [
        '         "x",
        '         "y"
        '       ]
        '     },
        '     {
        '       "title": "Two",
        '       "notes": [],
        '       "extra": 1
        '     }
        '   ]
        ' }

        ' The values of the response;
        ' where the example has an array, its first element stands for all.

        Dim Amount As String = jResp.StringOf("book.price.amount")
        Dim j As Integer
        Dim count_j As Integer
        Dim i As Integer = 0
        Dim count_i As Integer = jResp.SizeOfArray("chapters")
        While i < count_i
            jResp.I = i
            Dim title As String = jResp.StringOf("chapters[i].title")
            j = 0
            count_j = jResp.SizeOfArray("chapters[i].notes")
            While j < count_j
                jResp.J = j
                Dim text As String = jResp.StringOf("chapters[i].notes[j].text")
                j = j + 1
            End While
            j = 0
            count_j = jResp.SizeOfArray("chapters[i].tags")
            While j < count_j
                jResp.J = j
                Dim strVal As String = jResp.StringOf("chapters[i].tags[j]")
                j = j + 1
            End While
            i = i + 1
        End While
    End Sub
End Module
