Opt("MustDeclareVars", 1)

; The Chilkat API has to be unlocked before this runs:
; call UnlockBundle of a Chilkat Global object once, at the start of the application.

; Before version 10: "Chilkat_9_5_0.Http".
Local $oHttp = ObjCreate("Chilkat.Http")
Local $bSuccess

Local $oQueryParams = ObjCreate("Chilkat.JsonObject")
$bSuccess = $oQueryParams.UpdateString("genre", "travel")
$bSuccess = $oQueryParams.UpdateInt("limit", 20)
$bSuccess = $oQueryParams.UpdateString("sort", "-published")

$oHttp.SetRequestHeader("Accept", "application/json")
; Sends the token in an Authorization header, as "Bearer".
$oHttp.AuthToken = "{{token}}"

Local $oResp = $oHttp.QuickRequestParams("GET", "https://api.example.com/v1/books", $oQueryParams)
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
;   "books": [
;     {
;       "id": "b-1041",
;       "title": "The Salt Road",
;       "pages": 312,
;       "inStock": true
;     },
;     {
;       "id": "b-0977",
;       "title": "Night Trains, Slow Rivers",
;       "pages": 208,
;       "inStock": false
;     }
;   ],
;   "total": 2,
;   "next": null
; }

; The values of the response;
; where the example has an array, its first element stands for all.

Local $iI = 0
Local $iCount_i = $oJResp.SizeOfArray("books")
While $iI < $iCount_i
    $oJResp.I = $iI
    Local $sId = $oJResp.StringOf("books[i].id")
    Local $sTitle = $oJResp.StringOf("books[i].title")
    Local $iPages = $oJResp.IntOf("books[i].pages")
    Local $bInStock = $oJResp.BoolOf("books[i].inStock")
    $iI = $iI + 1
WEnd
Local $iTotal = $oJResp.IntOf("total")
Local $bNextIsNull = $oJResp.IsNullOf("next")
