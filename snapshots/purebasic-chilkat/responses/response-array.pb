EnableExplicit

IncludeFile "CkHttp.pb"
IncludeFile "CkStringBuilder.pb"
IncludeFile "CkJsonArray.pb"
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

    Define jarrResp.i = CkJsonArray::ckCreate()
    CkJsonArray::ckLoadSb(jarrResp, sbResponseBody)
    CkJsonArray::setCkEmitCompact(jarrResp, 0)

    Debug "Response Body:"
    Debug CkJsonArray::ckEmit(jarrResp)

    Define respStatusCode.i = CkHttp::ckLastStatus(http)
    Debug "Response Status Code = " + Str(respStatusCode)
    If respStatusCode >= 400
        Debug "Response Header:"
        Debug CkHttp::ckLastHeader(http)
        Debug "Failed."
        CkHttp::ckDispose(http)
        CkStringBuilder::ckDispose(sbResponseBody)
        CkJsonArray::ckDispose(jarrResp)
        ProcedureReturn
    EndIf

    ; The saved example of a response
    ; (the code below it reads its values):

    ; [
    ;   {
    ;     "id": 1
    ;   },
    ;   {
    ;     "id": 2,
    ;     "title": "Salt"
    ;   }
    ; ]

    ; The values of the response;
    ; where the example has an array, its first element stands for all.

    Define i.i = 0
    Define count_i.i = CkJsonArray::ckSize(jarrResp)
    While i < count_i
        Define json.i = CkJsonArray::ckObjectAt(jarrResp, i)
        Define id.i = CkJsonObject::ckIntOf(json, "id")
        CkJsonObject::ckDispose(json)
        i = i + 1
    Wend

    CkHttp::ckDispose(http)
    CkStringBuilder::ckDispose(sbResponseBody)
    CkJsonArray::ckDispose(jarrResp)
EndProcedure

ChilkatExample()
