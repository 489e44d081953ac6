EnableExplicit

IncludeFile "CkHttp.pb"
IncludeFile "CkStringBuilder.pb"
IncludeFile "CkJsonObject.pb"

Procedure ChilkatExample()
    ; The Chilkat API has to be unlocked before this runs:
    ; call UnlockBundle of a Chilkat Global object once, at the start of the application.

    Define http.i = CkHttp::ckCreate()
    If http = 0
        Debug "Failed to create object."
        ProcedureReturn
    EndIf
    Define success.i

    Define sbResponseBody.i = CkStringBuilder::ckCreate()
    success = CkHttp::ckQuickGetSb(http, "https://api.example.com/things/7", sbResponseBody)
    If success = 0
        Debug CkHttp::ckLastErrorText(http)
        CkHttp::ckDispose(http)
        CkStringBuilder::ckDispose(sbResponseBody)
        ProcedureReturn
    EndIf

    Define jResp.i = CkJsonObject::ckCreate()
    CkJsonObject::ckLoadSb(jResp, sbResponseBody)
    CkJsonObject::setCkEmitCompact(jResp, 0)

    Debug "Response Body:"
    Debug CkJsonObject::ckEmit(jResp)

    Define respStatusCode.i = CkHttp::ckLastStatus(http)
    Debug "Response Status Code = " + Str(respStatusCode)
    If respStatusCode >= 400
        Debug "Response Header:"
        Debug CkHttp::ckLastHeader(http)
        Debug "Failed."
        CkHttp::ckDispose(http)
        CkStringBuilder::ckDispose(sbResponseBody)
        CkJsonObject::ckDispose(jResp)
        ProcedureReturn
    EndIf

    ; The saved example of a response
    ; (the code below it reads its values):

    ; {
    ;   "title": "Salt",
    ;   "pages": 312,
    ;   "inStock": true,
    ;   "translatedFrom": null
    ; }

    ; The values of the response;
    ; where the example has an array, its first element stands for all.

    Define title.s = CkJsonObject::ckStringOf(jResp, "title")
    Define pages.i = CkJsonObject::ckIntOf(jResp, "pages")
    Define inStock.i = CkJsonObject::ckBoolOf(jResp, "inStock")
    Define translatedFromIsNull.i = CkJsonObject::ckIsNullOf(jResp, "translatedFrom")

    CkHttp::ckDispose(http)
    CkStringBuilder::ckDispose(sbResponseBody)
    CkJsonObject::ckDispose(jResp)
EndProcedure

ChilkatExample()
