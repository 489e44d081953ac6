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

    Define queryParams.i = CkJsonObject::ckCreate()
    CkJsonObject::ckUpdateString(queryParams, "genre", "travel")
    CkJsonObject::ckUpdateInt(queryParams, "limit", 20)
    CkJsonObject::ckUpdateString(queryParams, "sort", "-published")

    CkHttp::ckSetRequestHeader(http, "Accept", "application/json")
    ; Sends the token in an Authorization header, as "Bearer".
    CkHttp::setCkAuthToken(http, "{{token}}")

    Define resp.i = CkHttp::ckQuickRequestParams(http, "GET", "https://api.example.com/v1/books", queryParams)
    If CkHttp::ckLastMethodSuccess(http) = 0
        Debug CkHttp::ckLastErrorText(http)
        CkHttp::ckDispose(http)
        CkJsonObject::ckDispose(queryParams)
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
        CkJsonObject::ckDispose(queryParams)
        CkHttpResponse::ckDispose(resp)
        CkStringBuilder::ckDispose(sbResponseBody)
        CkJsonObject::ckDispose(jResp)
        ProcedureReturn
    EndIf
    CkHttpResponse::ckDispose(resp)

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

    Define i.i = 0
    Define count_i.i = CkJsonObject::ckSizeOfArray(jResp, "books")
    While i < count_i
        CkJsonObject::setCkI(jResp, i)
        Define id.s = CkJsonObject::ckStringOf(jResp, "books[i].id")
        Define title.s = CkJsonObject::ckStringOf(jResp, "books[i].title")
        Define pages.i = CkJsonObject::ckIntOf(jResp, "books[i].pages")
        Define inStock.i = CkJsonObject::ckBoolOf(jResp, "books[i].inStock")
        i = i + 1
    Wend
    Define total.i = CkJsonObject::ckIntOf(jResp, "total")
    Define nextIsNull.i = CkJsonObject::ckIsNullOf(jResp, "next")

    CkHttp::ckDispose(http)
    CkJsonObject::ckDispose(queryParams)
    CkStringBuilder::ckDispose(sbResponseBody)
    CkJsonObject::ckDispose(jResp)
EndProcedure

ChilkatExample()
