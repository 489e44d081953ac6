Opt("MustDeclareVars", 1)

; The Chilkat API has to be unlocked before this runs:
; call UnlockBundle of a Chilkat Global object once, at the start of the application.

; Before version 10: "Chilkat_9_5_0.Http".
Local $oHttp = ObjCreate("Chilkat.Http")
Local $bSuccess

Local $oReq = ObjCreate("Chilkat.HttpRequest")
$oReq.HttpVerb = "POST"
$oReq.Path = "/things"
$oReq.ContentType = "multipart/form-data"
$bSuccess = $oReq.AddFileForUpload2("file", "files/notes.txt", "text/plain")
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
