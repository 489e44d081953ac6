Imports Microsoft.VisualBasic
Imports System

Module Program
    Sub Main()
        ' The Chilkat API has to be unlocked before this runs:
        ' call UnlockBundle of a Chilkat Global object once, at the start of the application.

        Dim http As New Chilkat.Http
        Dim success As Boolean

        Dim req As New Chilkat.HttpRequest
        req.HttpVerb = "PUT"
        req.Path = "/v1/books/b-1041/cover"
        req.ContentType = "multipart/form-data"
        success = req.AddFileForUpload2("cover", "files/cover.png", "image/png")
        If (success = False) Then
            Console.WriteLine(req.LastErrorText)
            Exit Sub
        End If
        req.AddParam("caption", "Front cover, second edition")
        req.AddHeader("Authorization", "Bearer {{token}}")

        Dim resp As Chilkat.HttpResponse = http.SynchronousRequest("api.example.com", 443, True, req)
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
        '   "url": "https://covers.example.com/b-1041.png",
        '   "width": 600,
        '   "height": 900
        ' }

        ' The values of the response;
        ' where the example has an array, its first element stands for all.

        Dim v_url As String = jResp.StringOf("url")
        Dim width As Integer = jResp.IntOf("width")
        Dim height As Integer = jResp.IntOf("height")
    End Sub
End Module
