EnableExplicit

IncludeFile "CkHttp.pb"
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

    Define sbRequestBody.i = CkStringBuilder::ckCreate()
    CkStringBuilder::ckAppend(sbRequestBody, "a=1")

    CkHttp::ckSetRequestHeader(http, "Content-Type", "text/plain")

    Define resp.i = CkHttp::ckPTextSb(http, "POST", "https://api.example.com/form", sbRequestBody, "utf-8", "text/plain", 0, 0)
    If CkHttp::ckLastMethodSuccess(http) = 0
        Debug CkHttp::ckLastErrorText(http)
        CkHttp::ckDispose(http)
        CkStringBuilder::ckDispose(sbRequestBody)
        ProcedureReturn
    EndIf

    Debug CkHttpResponse::ckStatusCode(resp)
    Debug CkHttpResponse::ckBodyStr(resp)
    CkHttpResponse::ckDispose(resp)

    CkHttp::ckDispose(http)
    CkStringBuilder::ckDispose(sbRequestBody)
EndProcedure

ChilkatExample()
