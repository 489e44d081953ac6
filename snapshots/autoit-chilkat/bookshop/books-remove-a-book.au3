Opt("MustDeclareVars", 1)

; The Chilkat API has to be unlocked before this runs:
; call UnlockBundle of a Chilkat Global object once, at the start of the application.

; Before version 10: "Chilkat_9_5_0.Http".
Local $oHttp = ObjCreate("Chilkat.Http")

; Sends the token in an Authorization header, as "Bearer".
$oHttp.AuthToken = "{{token}}"

Local $oResp = $oHttp.QuickRequest("DELETE", "https://api.example.com/v1/books/b-1041")
If $oHttp.LastMethodSuccess = False Then
    ConsoleWrite($oHttp.LastErrorText & @CRLF)
    Exit
EndIf

Local $iRespStatusCode = $oResp.StatusCode
If $iRespStatusCode <> 204 Then
    ConsoleWrite("Response Header:" & @CRLF)
    ConsoleWrite($oResp.Header & @CRLF)
    ConsoleWrite("Response Body:" & @CRLF)
    ConsoleWrite($oResp.BodyStr & @CRLF)
    ConsoleWrite("Failed." & @CRLF)
    Exit
EndIf

ConsoleWrite("Success." & @CRLF)
