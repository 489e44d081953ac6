EnableExplicit

IncludeFile "CkHttp.pb"
IncludeFile "CkJsonObject.pb"
IncludeFile "CkHttpResponse.pb"
IncludeFile "CkStringBuilder.pb"

Procedure ChilkatExample()
    ; The Chilkat API has to be unlocked before this runs:
    ; call UnlockBundle of a Chilkat Global object once, at the start of the application.

    Define http.i = CkHttp::ckCreate()
    If http = 0
        Debug "Failed to create object."
        ProcedureReturn
    EndIf

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

    Define json.i = CkJsonObject::ckCreate()
    CkJsonObject::ckUpdateString(json, "lines[0].bookId", "b-1041")
    CkJsonObject::ckUpdateInt(json, "lines[0].count", 1)
    CkJsonObject::ckUpdateString(json, "lines[1].bookId", "b-0977")
    CkJsonObject::ckUpdateInt(json, "lines[1].count", 2)
    CkJsonObject::ckUpdateBool(json, "giftWrap", 1)
    CkJsonObject::ckUpdateString(json, "note", "{{note}}")

    CkHttp::ckSetRequestHeader(http, "Accept", "application/json")
    ; Sends the token in an Authorization header, as "Bearer".
    CkHttp::setCkAuthToken(http, "{{token}}")

    Define resp.i = CkHttp::ckPostJson3(http, "https://api.example.com/v1/orders", "application/json", json)
    If CkHttp::ckLastMethodSuccess(http) = 0
        Debug CkHttp::ckLastErrorText(http)
        CkHttp::ckDispose(http)
        CkJsonObject::ckDispose(json)
        ProcedureReturn
    EndIf

    Define sbResponseBody.i = CkStringBuilder::ckCreate()
    CkHttpResponse::ckGetBodySb(resp, sbResponseBody)

    Define jResp.i = CkJsonObject::ckCreate()
    CkJsonObject::ckLoadSb(jResp, sbResponseBody)
    CkJsonObject::setCkEmitCompact(jResp, 0)

    Debug "Response Body:"
    Debug CkJsonObject::ckEmit(jResp)

    Define respStatusCode.i = CkHttpResponse::ckStatusCode(resp)
    Debug "Response Status Code = " + Str(respStatusCode)
    If respStatusCode >= 400
        Debug "Response Header:"
        Debug CkHttpResponse::ckHeader(resp)
        Debug "Failed."
        CkHttp::ckDispose(http)
        CkJsonObject::ckDispose(json)
        CkHttpResponse::ckDispose(resp)
        CkStringBuilder::ckDispose(sbResponseBody)
        CkJsonObject::ckDispose(jResp)
        ProcedureReturn
    EndIf
    CkHttpResponse::ckDispose(resp)

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

    Define orderId.s = CkJsonObject::ckStringOf(jResp, "orderId")
    Define Amount.s = CkJsonObject::ckStringOf(jResp, "total.amount")
    Define Currency.s = CkJsonObject::ckStringOf(jResp, "total.currency")
    Define i.i = 0
    Define count_i.i = CkJsonObject::ckSizeOfArray(jResp, "lines")
    While i < count_i
        CkJsonObject::setCkI(jResp, i)
        Define bookId.s = CkJsonObject::ckStringOf(jResp, "lines[i].bookId")
        Define count.i = CkJsonObject::ckIntOf(jResp, "lines[i].count")
        Define price.s = CkJsonObject::ckStringOf(jResp, "lines[i].price")
        i = i + 1
    Wend
    Define status.s = CkJsonObject::ckStringOf(jResp, "status")

    CkHttp::ckDispose(http)
    CkJsonObject::ckDispose(json)
    CkStringBuilder::ckDispose(sbResponseBody)
    CkJsonObject::ckDispose(jResp)
EndProcedure

ChilkatExample()
