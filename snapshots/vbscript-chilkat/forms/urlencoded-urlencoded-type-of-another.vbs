' The Chilkat API has to be unlocked before this runs:
' call UnlockBundle of a Chilkat Global object once, at the start of the application.

' Before version 10: "Chilkat_9_5_0.Http".
Set http = CreateObject("Chilkat.Http")

Set sbRequestBody = CreateObject("Chilkat.StringBuilder")
success = sbRequestBody.Append("a=1")

http.SetRequestHeader "Content-Type", "text/plain"

Set resp = http.PTextSb("POST", "https://api.example.com/form", sbRequestBody, "utf-8", "text/plain", 0, 0)
If http.LastMethodSuccess = 0 Then
    WScript.Echo http.LastErrorText
    WScript.Quit
End If

WScript.Echo resp.StatusCode
WScript.Echo resp.BodyStr
