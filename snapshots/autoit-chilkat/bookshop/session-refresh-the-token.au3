Opt("MustDeclareVars", 1)

; The Chilkat API has to be unlocked before this runs:
; call UnlockBundle of a Chilkat Global object once, at the start of the application.

; Before version 10: "Chilkat_9_5_0.Http".
Local $oHttp = ObjCreate("Chilkat.Http")
Local $bSuccess

Local $oReq = ObjCreate("Chilkat.HttpRequest")
$oReq.AddParam("grant_type", "refresh_token")
$oReq.AddParam("refresh_token", "{{refreshToken}}")
$oReq.AddParam("client_id", "{{clientId}}")
$oReq.AddParam("scope", "books:read books:write")

Local $oResp = $oHttp.PostUrlEncoded("https://login.example.com/oauth/token", $oReq)
If $oHttp.LastMethodSuccess = False Then
    ConsoleWrite($oHttp.LastErrorText & @CRLF)
    Exit
EndIf

Local $oSbResponseBody = ObjCreate("Chilkat.StringBuilder")
$bSuccess = $oResp.GetBodySb($oSbResponseBody)

Local $oJResp = ObjCreate("Chilkat.JsonObject")
$bSuccess = $oJResp.LoadSb($oSbResponseBody)
$oJResp.EmitCompact = False

ConsoleWrite("Response Body:" & @CRLF)
ConsoleWrite($oJResp.Emit() & @CRLF)

Local $iRespStatusCode = $oResp.StatusCode
ConsoleWrite("Response Status Code = " & $iRespStatusCode & @CRLF)
If $iRespStatusCode >= 400 Then
    ConsoleWrite("Response Header:" & @CRLF)
    ConsoleWrite($oResp.Header & @CRLF)
    ConsoleWrite("Failed." & @CRLF)
    Exit
EndIf

; The saved example of a response
; (the code below it reads its values):

; {
;   "access_token": "example-access-token",
;   "token_type": "Bearer",
;   "expires_in": 3600,
;   "scope": "books:read books:write"
; }

; The values of the response;
; where the example has an array, its first element stands for all.

Local $sAccess_token = $oJResp.StringOf("access_token")
Local $sToken_type = $oJResp.StringOf("token_type")
Local $iExpires_in = $oJResp.IntOf("expires_in")
Local $sScope = $oJResp.StringOf("scope")
