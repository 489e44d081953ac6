' The Chilkat API has to be unlocked before this runs:
' call UnlockBundle of a Chilkat Global object once, at the start of the application.

' Before version 10: "Chilkat_9_5_0.Http".
Set http = CreateObject("Chilkat.Http")

Set resp = http.QuickRequest("DELETE", "https://api.example.com/things/7")
If http.LastMethodSuccess = 0 Then
    WScript.Echo http.LastErrorText
    WScript.Quit
End If

respStatusCode = resp.StatusCode
If respStatusCode <> 204 Then
    WScript.Echo "Response Header:"
    WScript.Echo resp.Header
    WScript.Echo "Response Body:"
    WScript.Echo resp.BodyStr
    WScript.Echo "Failed."
    WScript.Quit
End If

WScript.Echo "Success."
