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
    ;   "id": 1,
    ;   "user": {
    ;     "id": 2,
    ;     "user": {
    ;       "id": 3
    ;     }
    ;   },
    ;   "user_id": 4,
    ;   "user-id": 5,
    ;   "userId": 6,
    ;   "userid": 7,
    ;   "": 8
    ; }

    ; The values of the response;
    ; where the example has an array, its first element stands for all.

    Define id.i = CkJsonObject::ckIntOf(jResp, "id")
    Define userId.i = CkJsonObject::ckIntOf(jResp, "user.id")
    Define userId2.i = CkJsonObject::ckIntOf(jResp, "user.user.id")
    Define user_id.i = CkJsonObject::ckIntOf(jResp, "user_id")
    Define user_id2.i = CkJsonObject::ckIntOf(jResp, "user-id")
    Define userId3.i = CkJsonObject::ckIntOf(jResp, "userId")
    Define userid4.i = CkJsonObject::ckIntOf(jResp, "userid")
    Define memberIndex.i = CkJsonObject::ckIndexOf(jResp, "")
    If memberIndex >= 0
        Define v_value.i = CkJsonObject::ckIntAt(jResp, memberIndex)
    EndIf

    CkHttp::ckDispose(http)
    CkStringBuilder::ckDispose(sbResponseBody)
    CkJsonObject::ckDispose(jResp)
EndProcedure

ChilkatExample()
