Imports Microsoft.VisualBasic
Imports System

Module Program
    Sub Main()
        ' The Chilkat API has to be unlocked before this runs:
        ' call UnlockBundle of a Chilkat Global object once, at the start of the application.

        Dim http As New Chilkat.Http

        ' The JSON that is sent:

        ' {
        '   "price": {
        '     "amount": 16.00,
        '     "currency": "EUR"
        '   },
        '   "inStock": false
        ' }

        Dim json As New Chilkat.JsonObject
        json.UpdateNumber("price.amount", "16.00")
        json.UpdateString("price.currency", "EUR")
        json.UpdateBool("inStock", False)

        http.SetRequestHeader("Content-Type", "application/merge-patch+json")
        http.SetRequestHeader("If-Match", """7""")
        ' Sends the token in an Authorization header, as "Bearer".
        http.AuthToken = "{{token}}"

        Dim sbRequestBody As New Chilkat.StringBuilder
        json.EmitSb(sbRequestBody)

        Dim resp As Chilkat.HttpResponse = http.PTextSb("PATCH", "https://api.example.com/v1/books/b-1041", sbRequestBody, "utf-8", "application/merge-patch+json", False, False)
        If (http.LastMethodSuccess = False) Then
            Console.WriteLine(http.LastErrorText)
            Exit Sub
        End If

        Dim sbResponseBody As New Chilkat.StringBuilder
        resp.GetBodySb(sbResponseBody)

        Dim jResp As New Chilkat.JsonObject
        jResp.LoadSb(sbResponseBody)
        jResp.EmitCompact = False

        Console.WriteLine("Response Body:")
        Console.WriteLine(jResp.Emit())

        Dim respStatusCode As Integer = resp.StatusCode
        Console.WriteLine("Response Status Code = " & Convert.ToString(respStatusCode))
        If (respStatusCode >= 400) Then
            Console.WriteLine("Response Header:")
            Console.WriteLine(resp.Header)
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
        '     "amount": 16.00,
        '     "currency": "EUR"
        '   },
        '   "inStock": false,
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
