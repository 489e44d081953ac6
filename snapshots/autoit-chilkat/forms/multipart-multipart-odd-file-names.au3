Opt("MustDeclareVars", 1)

; The Chilkat API has to be unlocked before this runs:
; call UnlockBundle of a Chilkat Global object once, at the start of the application.

; Before version 10: "Chilkat_9_5_0.Http".
Local $oHttp = ObjCreate("Chilkat.Http")
Local $bSuccess

Local $oReq = ObjCreate("Chilkat.HttpRequest")
$oReq.HttpVerb = "POST"
$oReq.Path = "/upload"
$oReq.ContentType = "multipart/form-data"
$bSuccess = $oReq.AddFileForUpload2("data", "files/reading list (2).csv", "text/csv")
If $bSuccess = False Then
    ConsoleWrite($oReq.LastErrorText & @CRLF)
    Exit
EndIf
$bSuccess = $oReq.AddFileForUpload2("data", "files/it's the author's notes.txt", "text/plain")
If $bSuccess = False Then
    ConsoleWrite($oReq.LastErrorText & @CRLF)
    Exit
EndIf
$bSuccess = $oReq.AddFileForUpload2("data", "files/" & ChrW(380) & ChrW(243) & ChrW(322) & "w " & ChrW(26085) & ChrW(26412) & " " & ChrW(55357) & ChrW(56832) & ".txt", "text/plain")
If $bSuccess = False Then
    ConsoleWrite($oReq.LastErrorText & @CRLF)
    Exit
EndIf
$bSuccess = $oReq.AddFileForUpload2("data", "files/empty.txt", "text/plain")
If $bSuccess = False Then
    ConsoleWrite($oReq.LastErrorText & @CRLF)
    Exit
EndIf

Local $oResp = $oHttp.SynchronousRequest("api.example.com", 443, True, $oReq)
If $oHttp.LastMethodSuccess = False Then
    ConsoleWrite($oHttp.LastErrorText & @CRLF)
    Exit
EndIf

ConsoleWrite($oResp.StatusCode & @CRLF)
ConsoleWrite($oResp.BodyStr & @CRLF)
