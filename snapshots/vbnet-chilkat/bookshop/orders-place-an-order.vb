Imports Microsoft.VisualBasic
Imports System

Module Program
    Sub Main()
        ' The Chilkat API has to be unlocked before this runs:
        ' call UnlockBundle of a Chilkat Global object once, at the start of the application.

        Dim http As New Chilkat.Http

        ' The JSON that is sent:

        ' {
        '   "lines": [
        '     {
        '       "bookId": "b-1041",
        '       "count": 1
        '     },
        '     {
        '       "bookId": "b-0977",
        '       "count": 2
        '     }
        '   ],
        '   "giftWrap": true,
        '   "note": "{{note}}"
        ' }

        Dim json As New Chilkat.JsonObject
        json.UpdateString("lines[0].bookId", "b-1041")
        json.UpdateInt("lines[0].count", 1)
        json.UpdateString("lines[1].bookId", "b-0977")
        json.UpdateInt("lines[1].count", 2)
        json.UpdateBool("giftWrap", True)
        json.UpdateString("note", "{{note}}")

        http.SetRequestHeader("Accept", "application/json")
        ' Sends the token in an Authorization header, as "Bearer".
        http.AuthToken = "{{token}}"

        Dim resp As Chilkat.HttpResponse = http.PostJson3("https://api.example.com/v1/orders", "application/json", json)
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
        '   "orderId": 90071992547409931,
        '   "total": {
        '     "amount": 52.40,
        '     "currency": "EUR"
        '   },
        '   "lines": [
        '     {
        '       "bookId": "b-1041",
        '       "count": 1,
        '       "price": 18.50
        '     },
        '     {
        '       "bookId": "b-0977",
        '       "count": 2,
        '       "price": 16.95
        '     }
        '   ],
        '   "status": "open"
        ' }

        ' The values of the response;
        ' where the example has an array, its first element stands for all.

        Dim orderId As String = jResp.StringOf("orderId")
        Dim Amount As String = jResp.StringOf("total.amount")
        Dim Currency As String = jResp.StringOf("total.currency")
        Dim i As Integer = 0
        Dim count_i As Integer = jResp.SizeOfArray("lines")
        While i < count_i
            jResp.I = i
            Dim bookId As String = jResp.StringOf("lines[i].bookId")
            Dim count As Integer = jResp.IntOf("lines[i].count")
            Dim price As String = jResp.StringOf("lines[i].price")
            i = i + 1
        End While
        Dim status As String = jResp.StringOf("status")
    End Sub
End Module
