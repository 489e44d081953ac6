Imports Microsoft.VisualBasic
Imports System

Module Program
    Sub Main()
        ' The Chilkat API has to be unlocked before this runs:
        ' call UnlockBundle of a Chilkat Global object once, at the start of the application.

        Dim http As New Chilkat.Http

        Dim sbRequestBody As New Chilkat.StringBuilder
        sbRequestBody.Append("a=1")

        http.SetRequestHeader("Content-Type", "text/plain")

        Dim resp As Chilkat.HttpResponse = http.PTextSb("POST", "https://api.example.com/form", sbRequestBody, "utf-8", "text/plain", False, False)
        If (http.LastMethodSuccess = False) Then
            Console.WriteLine(http.LastErrorText)
            Exit Sub
        End If

        Console.WriteLine(resp.StatusCode)
        Console.WriteLine(resp.BodyStr)
    End Sub
End Module
