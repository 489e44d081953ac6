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
    ;   "class": "a",
    ;   "end": "b",
    ;   "def": "c",
    ;   "url": "d",
    ;   "http": "e",
    ;   "success": true,
    ;   "resp": 1,
    ;   "i": 2,
    ;   "type": "f",
    ;   "__proto__": "g",
    ;   "0": "h",
    ;   "a.b": "i",
    ;   "a[0]": "j",
    ;   "żółw": "k",
    ;   "it's \"x\"": "l"
    ; }

    ; The values of the response;
    ; where the example has an array, its first element stands for all.

    Define class.s = CkJsonObject::ckStringOf(jResp, "class")
    Define v_end.s = CkJsonObject::ckStringOf(jResp, "end")
    Define def.s = CkJsonObject::ckStringOf(jResp, "def")
    Define v_url.s = CkJsonObject::ckStringOf(jResp, "url")
    Define http2.s = CkJsonObject::ckStringOf(jResp, "http")
    Define success2.i = CkJsonObject::ckBoolOf(jResp, "success")
    Define resp.i = CkJsonObject::ckIntOf(jResp, "resp")
    Define i.i = CkJsonObject::ckIntOf(jResp, "i")
    Define v_type.s = CkJsonObject::ckStringOf(jResp, "type")
    Define v__proto__.s = CkJsonObject::ckStringOf(jResp, "__proto__")
    Define v_0.s = CkJsonObject::ckStringOf(jResp, "0")
    Define memberIndex.i
    memberIndex = CkJsonObject::ckIndexOf(jResp, "a.b")
    If memberIndex >= 0
        Define a_b.s = CkJsonObject::ckStringAt(jResp, memberIndex)
    EndIf
    memberIndex = CkJsonObject::ckIndexOf(jResp, "a[0]")
    If memberIndex >= 0
        Define a_0_.s = CkJsonObject::ckStringAt(jResp, memberIndex)
    EndIf
    memberIndex = CkJsonObject::ckIndexOf(jResp, "żółw")
    If memberIndex >= 0
        Define v_w.s = CkJsonObject::ckStringAt(jResp, memberIndex)
    EndIf
    memberIndex = CkJsonObject::ckIndexOf(jResp, ~"it's \"x\"")
    If memberIndex >= 0
        Define it_s_x_.s = CkJsonObject::ckStringAt(jResp, memberIndex)
    EndIf

    CkHttp::ckDispose(http)
    CkStringBuilder::ckDispose(sbResponseBody)
    CkJsonObject::ckDispose(jResp)
EndProcedure

ChilkatExample()
