Opt("MustDeclareVars", 1)

; The Chilkat API has to be unlocked before this runs:
; call UnlockBundle of a Chilkat Global object once, at the start of the application.

; Before version 10: "Chilkat_9_5_0.Http".
Local $oHttp = ObjCreate("Chilkat.Http")
Local $bSuccess

Local $oSbResponseBody = ObjCreate("Chilkat.StringBuilder")
$bSuccess = $oHttp.QuickGetSb("https://api.example.com/things/7", $oSbResponseBody)
If $bSuccess = False Then
    ConsoleWrite($oHttp.LastErrorText & @CRLF)
    Exit
EndIf

Local $oJResp = ObjCreate("Chilkat.JsonObject")
$bSuccess = $oJResp.LoadSb($oSbResponseBody)
$oJResp.EmitCompact = False

ConsoleWrite("Response Body:" & @CRLF)
ConsoleWrite($oJResp.Emit() & @CRLF)

Local $iRespStatusCode = $oHttp.LastStatus
ConsoleWrite("Response Status Code = " & $iRespStatusCode & @CRLF)
If $iRespStatusCode >= 400 Then
    ConsoleWrite("Response Header:" & @CRLF)
    ConsoleWrite($oHttp.LastHeader & @CRLF)
    ConsoleWrite("Failed." & @CRLF)
    Exit
EndIf

; The saved example of a response
; (the code below it reads its values):

; {
;   "class": "a",
;   "end": "b",
;   "def": "c",
;   "url": "d",
;   "http": "e",
;   "success": true,
;   "resp": 1,
;   "i": 2,
;   "type": "f",
;   "__proto__": "g",
;   "0": "h",
;   "a.b": "i",
;   "a[0]": "j",
;   "żółw": "k",
;   "it's \"x\"": "l"
; }

; The values of the response;
; where the example has an array, its first element stands for all.

Local $sClass = $oJResp.StringOf("class")
Local $sEnd = $oJResp.StringOf("end")
Local $sDef = $oJResp.StringOf("def")
Local $sV_url = $oJResp.StringOf("url")
Local $sHttp = $oJResp.StringOf("http")
Local $bSuccess2 = $oJResp.BoolOf("success")
Local $iResp = $oJResp.IntOf("resp")
Local $iI = $oJResp.IntOf("i")
Local $sV_type = $oJResp.StringOf("type")
Local $sV__proto__ = $oJResp.StringOf("__proto__")
Local $sV_0 = $oJResp.StringOf("0")
Local $iMemberIndex
$iMemberIndex = $oJResp.IndexOf("a.b")
If $iMemberIndex >= 0 Then
    Local $sA_b = $oJResp.StringAt($iMemberIndex)
EndIf
$iMemberIndex = $oJResp.IndexOf("a[0]")
If $iMemberIndex >= 0 Then
    Local $sA_0_ = $oJResp.StringAt($iMemberIndex)
EndIf
$iMemberIndex = $oJResp.IndexOf(ChrW(380) & ChrW(243) & ChrW(322) & "w")
If $iMemberIndex >= 0 Then
    Local $sV_w = $oJResp.StringAt($iMemberIndex)
EndIf
$iMemberIndex = $oJResp.IndexOf("it's ""x""")
If $iMemberIndex >= 0 Then
    Local $sIt_s_x_ = $oJResp.StringAt($iMemberIndex)
EndIf
