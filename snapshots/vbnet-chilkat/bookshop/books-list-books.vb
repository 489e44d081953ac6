Imports Microsoft.VisualBasic
Imports System

Module Program
    Sub Main()
        ' The Chilkat API has to be unlocked before this runs:
        ' call UnlockBundle of a Chilkat Global object once, at the start of the application.

        Dim http As New Chilkat.Http

        Dim queryParams As New Chilkat.JsonObject
        queryParams.UpdateString("genre", "travel")
        queryParams.UpdateInt("limit", 20)
        queryParams.UpdateString("sort", "-published")

        http.SetRequestHeader("Accept", "application/json")
        ' Sends the token in an Authorization header, as "Bearer".
        http.AuthToken = "{{token}}"

        Dim resp As Chilkat.HttpResponse = http.QuickRequestParams("GET", "https://api.example.com/v1/books", queryParams)
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
        '   "books": [
        '     {
        '       "id": "b-1041",
        '       "title": "The Salt Road",
        '       "pages": 312,
        '       "inStock": true
        '     },
        '     {
        '       "id": "b-0977",
        '       "title": "Night Trains, Slow Rivers",
        '       "pages": 208,
        '       "inStock": false
        '     }
        '   ],
        '   "total": 2,
        '   "next": null
        ' }

        ' The values of the response;
        ' where the example has an array, its first element stands for all.

        Dim i As Integer = 0
        Dim count_i As Integer = jResp.SizeOfArray("books")
        While i < count_i
            jResp.I = i
            Dim id As String = jResp.StringOf("books[i].id")
            Dim title As String = jResp.StringOf("books[i].title")
            Dim pages As Integer = jResp.IntOf("books[i].pages")
            Dim inStock As Boolean = jResp.BoolOf("books[i].inStock")
            i = i + 1
        End While
        Dim total As Integer = jResp.IntOf("total")
        Dim nextIsNull As Boolean = jResp.IsNullOf("next")
    End Sub
End Module
