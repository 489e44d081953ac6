Opt("MustDeclareVars", 1)

; The Chilkat API has to be unlocked before this runs:
; call UnlockBundle of a Chilkat Global object once, at the start of the application.

; Before version 10: "Chilkat_9_5_0.Http".
Local $oHttp = ObjCreate("Chilkat.Http")
Local $bSuccess

; The JSON that is sent:

; {
;   "price": {
;     "amount": 16.00,
;     "currency": "EUR"
;   },
;   "inStock": false
; }

Local $oJson = ObjCreate("Chilkat.JsonObject")
$bSuccess = $oJson.UpdateNumber("price.amount", "16.00")
$bSuccess = $oJson.UpdateString("price.currency", "EUR")
$bSuccess = $oJson.UpdateBool("inStock", False)

$oHttp.SetRequestHeader("Content-Type", "application/merge-patch+json")
$oHttp.SetRequestHeader("If-Match", """7""")
; Sends the token in an Authorization header, as "Bearer".
$oHttp.AuthToken = "{{token}}"

Local $oSbRequestBody = ObjCreate("Chilkat.StringBuilder")
$bSuccess = $oJson.EmitSb($oSbRequestBody)

Local $oResp = $oHttp.PTextSb("PATCH", "https://api.example.com/v1/books/b-1041", $oSbRequestBody, "utf-8", "application/merge-patch+json", False, False)
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
;   "id": "b-1041",
;   "title": "The Salt Road",
;   "authors": [
;     "Ines Okafor",
;     "Tomáš Vrba"
;   ],
;   "published": "2021-04-30",
;   "pages": 312,
;   "price": {
;     "amount": 16.00,
;     "currency": "EUR"
;   },
;   "inStock": false,
;   "translatedFrom": null
; }

; The values of the response;
; where the example has an array, its first element stands for all.

Local $sId = $oJResp.StringOf("id")
Local $sTitle = $oJResp.StringOf("title")
Local $iI = 0
Local $iCount_i = $oJResp.SizeOfArray("authors")
While $iI < $iCount_i
    $oJResp.I = $iI
    Local $sStrVal = $oJResp.StringOf("authors[i]")
    $iI = $iI + 1
WEnd
Local $sPublished = $oJResp.StringOf("published")
Local $iPages = $oJResp.IntOf("pages")
Local $sAmount = $oJResp.StringOf("price.amount")
Local $sCurrency = $oJResp.StringOf("price.currency")
Local $bInStock = $oJResp.BoolOf("inStock")
Local $bTranslatedFromIsNull = $oJResp.IsNullOf("translatedFrom")
