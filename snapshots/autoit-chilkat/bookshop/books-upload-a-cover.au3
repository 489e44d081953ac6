Opt("MustDeclareVars", 1)

; The Chilkat API has to be unlocked before this runs:
; call UnlockBundle of a Chilkat Global object once, at the start of the application.

; Before version 10: "Chilkat_9_5_0.Http".
Local $oHttp = ObjCreate("Chilkat.Http")
Local $bSuccess

Local $oReq = ObjCreate("Chilkat.HttpRequest")
$oReq.HttpVerb = "PUT"
$oReq.Path = "/v1/books/b-1041/cover"
$oReq.ContentType = "multipart/form-data"
$bSuccess = $oReq.AddFileForUpload2("cover", "files/cover.png", "image/png")
If $bSuccess = False Then
    ConsoleWrite($oReq.LastErrorText & @CRLF)
    Exit
EndIf
$oReq.AddParam("caption", "Front cover, second edition")
$oReq.AddHeader("Authorization", "Bearer {{token}}")

Local $oResp = $oHttp.SynchronousRequest("api.example.com", 443, True, $oReq)
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
;   "url": "https://covers.example.com/b-1041.png",
;   "width": 600,
;   "height": 900
; }

; The values of the response;
; where the example has an array, its first element stands for all.

Local $sV_url = $oJResp.StringOf("url")
Local $iWidth = $oJResp.IntOf("width")
Local $iHeight = $oJResp.IntOf("height")
