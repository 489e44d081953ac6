' The Chilkat API has to be unlocked before this runs:
' call UnlockBundle of a Chilkat Global object once, at the start of the application.

' Before version 10: "Chilkat_9_5_0.Http".
Set http = CreateObject("Chilkat.Http")

Set sbRequestBody = CreateObject("Chilkat.StringBuilder")
success = sbRequestBody.Append("list%5B%5D=1&list%5B%5D=2&map%5Bkey%5D=3")

Set resp = http.PTextSb("POST", "https://api.example.com/form", sbRequestBody, "utf-8", "application/x-www-form-urlencoded", 0, 0)
If http.LastMethodSuccess = 0 Then
    WScript.Echo http.LastErrorText
    WScript.Quit
End If

WScript.Echo resp.StatusCode
WScript.Echo resp.BodyStr
