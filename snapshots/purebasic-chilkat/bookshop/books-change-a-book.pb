EnableExplicit

IncludeFile "CkHttp.pb"
IncludeFile "CkJsonObject.pb"
IncludeFile "CkStringBuilder.pb"
IncludeFile "CkHttpResponse.pb"

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
    ;   "price": {
    ;     "amount": 16.00,
    ;     "currency": "EUR"
    ;   },
    ;   "inStock": false
    ; }

    Define json.i = CkJsonObject::ckCreate()
    CkJsonObject::ckUpdateNumber(json, "price.amount", "16.00")
    CkJsonObject::ckUpdateString(json, "price.currency", "EUR")
    CkJsonObject::ckUpdateBool(json, "inStock", 0)

    CkHttp::ckSetRequestHeader(http, "Content-Type", "application/merge-patch+json")
    CkHttp::ckSetRequestHeader(http, "If-Match", ~"\"7\"")
    ; Sends the token in an Authorization header, as "Bearer".
    CkHttp::setCkAuthToken(http, "{{token}}")

    Define sbRequestBody.i = CkStringBuilder::ckCreate()
    CkJsonObject::ckEmitSb(json, sbRequestBody)

    Define resp.i = CkHttp::ckPTextSb(http, "PATCH", "https://api.example.com/v1/books/b-1041", sbRequestBody, "utf-8", "application/merge-patch+json", 0, 0)
    If CkHttp::ckLastMethodSuccess(http) = 0
        Debug CkHttp::ckLastErrorText(http)
        CkHttp::ckDispose(http)
        CkJsonObject::ckDispose(json)
        CkStringBuilder::ckDispose(sbRequestBody)
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
        CkStringBuilder::ckDispose(sbRequestBody)
        CkHttpResponse::ckDispose(resp)
        CkStringBuilder::ckDispose(sbResponseBody)
        CkJsonObject::ckDispose(jResp)
        ProcedureReturn
    EndIf
    CkHttpResponse::ckDispose(resp)

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

    Define id.s = CkJsonObject::ckStringOf(jResp, "id")
    Define title.s = CkJsonObject::ckStringOf(jResp, "title")
    Define i.i = 0
    Define count_i.i = CkJsonObject::ckSizeOfArray(jResp, "authors")
    While i < count_i
        CkJsonObject::setCkI(jResp, i)
        Define strVal.s = CkJsonObject::ckStringOf(jResp, "authors[i]")
        i = i + 1
    Wend
    Define published.s = CkJsonObject::ckStringOf(jResp, "published")
    Define pages.i = CkJsonObject::ckIntOf(jResp, "pages")
    Define Amount.s = CkJsonObject::ckStringOf(jResp, "price.amount")
    Define Currency.s = CkJsonObject::ckStringOf(jResp, "price.currency")
    Define inStock.i = CkJsonObject::ckBoolOf(jResp, "inStock")
    Define translatedFromIsNull.i = CkJsonObject::ckIsNullOf(jResp, "translatedFrom")

    CkHttp::ckDispose(http)
    CkJsonObject::ckDispose(json)
    CkStringBuilder::ckDispose(sbRequestBody)
    CkStringBuilder::ckDispose(sbResponseBody)
    CkJsonObject::ckDispose(jResp)
EndProcedure

ChilkatExample()
