Imports Microsoft.VisualBasic
Imports System

Module Program
    Sub Main()
        ' The Chilkat API has to be unlocked before this runs:
        ' call UnlockBundle of a Chilkat Global object once, at the start of the application.

        Dim http As New Chilkat.Http

        ' Sends the token in an Authorization header, as "Bearer".
        http.AuthToken = "{{token}}"

        Dim resp As Chilkat.HttpResponse = http.QuickRequest("DELETE", "https://api.example.com/v1/books/b-1041")
        If (http.LastMethodSuccess = False) Then
            Console.WriteLine(http.LastErrorText)
            Exit Sub
        End If

        Dim respStatusCode As Integer = resp.StatusCode
        If (respStatusCode <> 204) Then
            Console.WriteLine("Response Header:")
            Console.WriteLine(resp.Header)
            Console.WriteLine("Response Body:")
            Console.WriteLine(resp.BodyStr)
            Console.WriteLine("Failed.")
            Exit Sub
        End If

        Console.WriteLine("Success.")
    End Sub
End Module
