EnableExplicit

IncludeFile "CkHttp.pb"
IncludeFile "CkHttpRequest.pb"
IncludeFile "CkHttpResponse.pb"

Procedure ChilkatExample()
    ; The Chilkat API has to be unlocked before this runs:
    ; call UnlockBundle of a Chilkat Global object once, at the start of the application.

    Define http.i = CkHttp::ckCreate()
    If http = 0
        Debug "Failed to create object."
        ProcedureReturn
    EndIf

    Define req.i = CkHttpRequest::ckCreate()
    CkHttpRequest::ckAddParam(req, "a", "1")

    Define resp.i = CkHttp::ckPostUrlEncoded(http, "https://api.example.com/form", req)
    If CkHttp::ckLastMethodSuccess(http) = 0
        Debug CkHttp::ckLastErrorText(http)
        CkHttp::ckDispose(http)
        CkHttpRequest::ckDispose(req)
        ProcedureReturn
    EndIf

    Debug CkHttpResponse::ckStatusCode(resp)
    Debug CkHttpResponse::ckBodyStr(resp)
    CkHttpResponse::ckDispose(resp)

    CkHttp::ckDispose(http)
    CkHttpRequest::ckDispose(req)
EndProcedure

ChilkatExample()
