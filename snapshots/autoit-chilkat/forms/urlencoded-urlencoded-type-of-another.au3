Opt("MustDeclareVars", 1)

; The Chilkat API has to be unlocked before this runs:
; call UnlockBundle of a Chilkat Global object once, at the start of the application.

; Before version 10: "Chilkat_9_5_0.Http".
Local $oHttp = ObjCreate("Chilkat.Http")
Local $bSuccess

Local $oSbRequestBody = ObjCreate("Chilkat.StringBuilder")
$bSuccess = $oSbRequestBody.Append("a=1")

$oHttp.SetRequestHeader("Content-Type", "text/plain")

Local $oResp = $oHttp.PTextSb("POST", "https://api.example.com/form", $oSbRequestBody, "utf-8", "text/plain", False, False)
If $oHttp.LastMethodSuccess = False Then
    ConsoleWrite($oHttp.LastErrorText & @CRLF)
    Exit
EndIf

ConsoleWrite($oResp.StatusCode & @CRLF)
ConsoleWrite($oResp.BodyStr & @CRLF)
