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

    ; Sends the token in an Authorization header, as "Bearer".
    CkHttp::setCkAuthToken(http, "{{token}}")

    Define sbResponseBody.i = CkStringBuilder::ckCreate()
    success = CkHttp::ckQuickGetSb(http, "https://api.example.com/v1/me", sbResponseBody)
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
    ;   "name": "Ines Okafor",
    ;   "roles": [
    ;     "reader",
    ;     "author"
    ;   ]
    ; }

    ; The values of the response;
    ; where the example has an array, its first element stands for all.

    Define name.s = CkJsonObject::ckStringOf(jResp, "name")
    Define i.i = 0
    Define count_i.i = CkJsonObject::ckSizeOfArray(jResp, "roles")
    While i < count_i
        CkJsonObject::setCkI(jResp, i)
        Define strVal.s = CkJsonObject::ckStringOf(jResp, "roles[i]")
        i = i + 1
    Wend

    CkHttp::ckDispose(http)
    CkStringBuilder::ckDispose(sbResponseBody)
    CkJsonObject::ckDispose(jResp)
EndProcedure

ChilkatExample()
