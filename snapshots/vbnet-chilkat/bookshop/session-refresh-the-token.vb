Imports Microsoft.VisualBasic
Imports System

Module Program
    Sub Main()
        ' The Chilkat API has to be unlocked before this runs:
        ' call UnlockBundle of a Chilkat Global object once, at the start of the application.

        Dim http As New Chilkat.Http

        Dim req As New Chilkat.HttpRequest
        req.AddParam("grant_type", "refresh_token")
        req.AddParam("refresh_token", "{{refreshToken}}")
        req.AddParam("client_id", "{{clientId}}")
        req.AddParam("scope", "books:read books:write")

        Dim resp As Chilkat.HttpResponse = http.PostUrlEncoded("https://login.example.com/oauth/token", req)
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
        '   "access_token": "example-access-token",
        '   "token_type": "Bearer",
        '   "expires_in": 3600,
        '   "scope": "books:read books:write"
        ' }

        ' The values of the response;
        ' where the example has an array, its first element stands for all.

        Dim access_token As String = jResp.StringOf("access_token")
        Dim token_type As String = jResp.StringOf("token_type")
        Dim expires_in As Integer = jResp.IntOf("expires_in")
        Dim scope As String = jResp.StringOf("scope")
    End Sub
End Module
