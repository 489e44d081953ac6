Imports Microsoft.VisualBasic
Imports System

Module Program
    Sub Main()
        ' The Chilkat API has to be unlocked before this runs:
        ' call UnlockBundle of a Chilkat Global object once, at the start of the application.

        Dim http As New Chilkat.Http
        Dim success As Boolean

        http.SetRequestHeader("Accept", "application/json")
        ' Sends the token in an Authorization header, as "Bearer".
        http.AuthToken = "{{token}}"

        Dim sbResponseBody As New Chilkat.StringBuilder
        success = http.QuickGetSb("https://api.example.com/v1/books/b-1041", sbResponseBody)
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

        Dim id As String = jResp.StringOf("id")
        Dim title As String = jResp.StringOf("title")
        Dim i As Integer = 0
        Dim count_i As Integer = jResp.SizeOfArray("authors")
        While i < count_i
            jResp.I = i
            Dim strVal As String = jResp.StringOf("authors[i]")
            i = i + 1
        End While
        Dim published As String = jResp.StringOf("published")
        Dim pages As Integer = jResp.IntOf("pages")
        Dim Amount As String = jResp.StringOf("price.amount")
        Dim Currency As String = jResp.StringOf("price.currency")
        Dim inStock As Boolean = jResp.BoolOf("inStock")
        Dim translatedFromIsNull As Boolean = jResp.IsNullOf("translatedFrom")
    End Sub
End Module
