Imports Microsoft.VisualBasic
Imports System

Module Program
    Sub Main()
        ' The Chilkat API has to be unlocked before this runs:
        ' call UnlockBundle of a Chilkat Global object once, at the start of the application.

        Dim http As New Chilkat.Http

        Dim req As New Chilkat.HttpRequest
        req.AddParam("a", "1")

        Dim resp As Chilkat.HttpResponse = http.PostUrlEncoded("https://api.example.com/form", req)
        If (http.LastMethodSuccess = False) Then
            Console.WriteLine(http.LastErrorText)
            Exit Sub
        End If

        Console.WriteLine(resp.StatusCode)
        Console.WriteLine(resp.BodyStr)
    End Sub
End Module
