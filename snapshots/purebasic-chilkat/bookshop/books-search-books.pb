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

    CkHttp::ckSetRequestHeader(http, "Accept", "application/json")
    ; Sends the token in an Authorization header, as "Bearer".
    CkHttp::setCkAuthToken(http, "{{token}}")

    Define sbResponseBody.i = CkStringBuilder::ckCreate()
    success = CkHttp::ckQuickGetSb(http, "https://api.example.com/v1/books/search?q=%22salt%20road%22%20%26%20sea&author=Tom%C3%A1%C5%A1%20Vrba&tag=maps&tag=coast", sbResponseBody)
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
    ;     "id": "b-1041",
    ;     "title": "The Salt Road",
    ;     "score": 0.93
    ;   }
    ; ]

    ; The values of the response;
    ; where the example has an array, its first element stands for all.

    Define i.i = 0
    Define count_i.i = CkJsonArray::ckSize(jarrResp)
    While i < count_i
        Define json.i = CkJsonArray::ckObjectAt(jarrResp, i)
        Define id.s = CkJsonObject::ckStringOf(json, "id")
        Define title.s = CkJsonObject::ckStringOf(json, "title")
        Define score.s = CkJsonObject::ckStringOf(json, "score")
        CkJsonObject::ckDispose(json)
        i = i + 1
    Wend

    CkHttp::ckDispose(http)
    CkStringBuilder::ckDispose(sbResponseBody)
    CkJsonArray::ckDispose(jarrResp)
EndProcedure

ChilkatExample()
