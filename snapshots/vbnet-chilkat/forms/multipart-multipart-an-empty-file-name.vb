Imports Microsoft.VisualBasic
Imports System

Module Program
    Sub Main()
        ' The Chilkat API has to be unlocked before this runs:
        ' call UnlockBundle of a Chilkat Global object once, at the start of the application.

        Dim http As New Chilkat.Http
        Dim success As Boolean

        Dim req As New Chilkat.HttpRequest
        req.HttpVerb = "POST"
        req.Path = "/things"
        req.ContentType = "multipart/form-data"
        success = req.AddFileForUpload2("file", "files/notes.txt", "text/plain")
        If (success = False) Then
            Console.WriteLine(req.LastErrorText)
            Exit Sub
        End If

        Dim resp As Chilkat.HttpResponse = http.SynchronousRequest("api.example.com", 443, True, req)
        If (http.LastMethodSuccess = False) Then
            Console.WriteLine(http.LastErrorText)
            Exit Sub
        End If

        Console.WriteLine(resp.StatusCode)
        Console.WriteLine(resp.BodyStr)
    End Sub
End Module
