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
;   "book": {
;     "price": {
;       "amount": 18.5
;     }
;   },
;   "chapters": [
;     {
;       "title": "One",
;       "notes": [
;         {
;           "text": "a"
;         },
;         {
;           "text": "b"
;         }
;       ],
;       "tags": [
;         "x",
;         "y"
;       ]
;     },
;     {
;       "title": "Two",
;       "notes": [],
;       "extra": 1
;     }
;   ]
; }

; The values of the response;
; where the example has an array, its first element stands for all.

Local $sAmount = $oJResp.StringOf("book.price.amount")
Local $iJ
Local $iCount_j
Local $iI = 0
Local $iCount_i = $oJResp.SizeOfArray("chapters")
While $iI < $iCount_i
    $oJResp.I = $iI
    Local $sTitle = $oJResp.StringOf("chapters[i].title")
    $iJ = 0
    $iCount_j = $oJResp.SizeOfArray("chapters[i].notes")
    While $iJ < $iCount_j
        $oJResp.J = $iJ
        Local $sText = $oJResp.StringOf("chapters[i].notes[j].text")
        $iJ = $iJ + 1
    WEnd
    $iJ = 0
    $iCount_j = $oJResp.SizeOfArray("chapters[i].tags")
    While $iJ < $iCount_j
        $oJResp.J = $iJ
        Local $sStrVal = $oJResp.StringOf("chapters[i].tags[j]")
        $iJ = $iJ + 1
    WEnd
    $iI = $iI + 1
WEnd
