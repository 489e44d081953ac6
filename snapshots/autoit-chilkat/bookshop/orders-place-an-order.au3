Opt("MustDeclareVars", 1)

; The Chilkat API has to be unlocked before this runs:
; call UnlockBundle of a Chilkat Global object once, at the start of the application.

; Before version 10: "Chilkat_9_5_0.Http".
Local $oHttp = ObjCreate("Chilkat.Http")
Local $bSuccess

; The JSON that is sent:

; {
;   "lines": [
;     {
;       "bookId": "b-1041",
;       "count": 1
;     },
;     {
;       "bookId": "b-0977",
;       "count": 2
;     }
;   ],
;   "giftWrap": true,
;   "note": "{{note}}"
; }

Local $oJson = ObjCreate("Chilkat.JsonObject")
$bSuccess = $oJson.UpdateString("lines[0].bookId", "b-1041")
$bSuccess = $oJson.UpdateInt("lines[0].count", 1)
$bSuccess = $oJson.UpdateString("lines[1].bookId", "b-0977")
$bSuccess = $oJson.UpdateInt("lines[1].count", 2)
$bSuccess = $oJson.UpdateBool("giftWrap", True)
$bSuccess = $oJson.UpdateString("note", "{{note}}")

$oHttp.SetRequestHeader("Accept", "application/json")
; Sends the token in an Authorization header, as "Bearer".
$oHttp.AuthToken = "{{token}}"

Local $oResp = $oHttp.PostJson3("https://api.example.com/v1/orders", "application/json", $oJson)
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
;   "orderId": 90071992547409931,
;   "total": {
;     "amount": 52.40,
;     "currency": "EUR"
;   },
;   "lines": [
;     {
;       "bookId": "b-1041",
;       "count": 1,
;       "price": 18.50
;     },
;     {
;       "bookId": "b-0977",
;       "count": 2,
;       "price": 16.95
;     }
;   ],
;   "status": "open"
; }

; The values of the response;
; where the example has an array, its first element stands for all.

Local $sOrderId = $oJResp.StringOf("orderId")
Local $sAmount = $oJResp.StringOf("total.amount")
Local $sCurrency = $oJResp.StringOf("total.currency")
Local $iI = 0
Local $iCount_i = $oJResp.SizeOfArray("lines")
While $iI < $iCount_i
    $oJResp.I = $iI
    Local $sBookId = $oJResp.StringOf("lines[i].bookId")
    Local $iCount = $oJResp.IntOf("lines[i].count")
    Local $sPrice = $oJResp.StringOf("lines[i].price")
    $iI = $iI + 1
WEnd
Local $sStatus = $oJResp.StringOf("status")
