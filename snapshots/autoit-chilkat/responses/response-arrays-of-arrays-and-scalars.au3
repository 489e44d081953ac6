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
;   "tags": [
;     "a",
;     "b"
;   ],
;   "matrix": [
;     [
;       1,
;       2
;     ],
;     [
;       3
;     ]
;   ],
;   "mixed": [
;     1,
;     "a",
;     null,
;     {
;       "b": 2
;     }
;   ],
;   "none": [],
;   "empty": {}
; }

; The values of the response;
; where the example has an array, its first element stands for all.

Local $iI
Local $iCount_i
$iI = 0
$iCount_i = $oJResp.SizeOfArray("tags")
While $iI < $iCount_i
    $oJResp.I = $iI
    Local $sStrVal = $oJResp.StringOf("tags[i]")
    $iI = $iI + 1
WEnd
Local $oMatrixArray = $oJResp.ArrayOf("matrix")
Local $iIntVal
If $oJResp.LastMethodSuccess = True Then
    $iI = 0
    $iCount_i = $oMatrixArray.Size
    While $iI < $iCount_i
        Local $oMatrixArray2 = $oMatrixArray.ArrayAt($iI)
        If $oMatrixArray.LastMethodSuccess = True Then
            Local $iJ = 0
            Local $iCount_j = $oMatrixArray2.Size
            While $iJ < $iCount_j
                $iIntVal = $oMatrixArray2.IntAt($iJ)
                $iJ = $iJ + 1
            WEnd
        EndIf
        $iI = $iI + 1
    WEnd
EndIf
$iI = 0
$iCount_i = $oJResp.SizeOfArray("mixed")
While $iI < $iCount_i
    $oJResp.I = $iI
    $iIntVal = $oJResp.IntOf("mixed[i]")
    $iI = $iI + 1
WEnd
