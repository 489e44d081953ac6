Opt("MustDeclareVars", 1)

; The Chilkat API has to be unlocked before this runs:
; call UnlockBundle of a Chilkat Global object once, at the start of the application.

; Before version 10: "Chilkat_9_5_0.Http".
Local $oHttp = ObjCreate("Chilkat.Http")

Local $oReq = ObjCreate("Chilkat.HttpRequest")
$oReq.HttpVerb = "POST"
$oReq.Path = "/upload"
$oReq.ContentType = "multipart/form-data"
$oReq.AddParam(ChrW(380) & ChrW(243) & ChrW(322) & "w", ChrW(26085) & ChrW(26412))
$oReq.AddParam("emoji", ChrW(55357) & ChrW(56832))

Local $oResp = $oHttp.SynchronousRequest("api.example.com", 443, True, $oReq)
If $oHttp.LastMethodSuccess = False Then
    ConsoleWrite($oHttp.LastErrorText & @CRLF)
    Exit
EndIf

ConsoleWrite($oResp.StatusCode & @CRLF)
ConsoleWrite($oResp.BodyStr & @CRLF)
