EnableExplicit

IncludeFile "CkHttp.pb"
IncludeFile "CkHttpResponse.pb"

Procedure ChilkatExample()
    ; The Chilkat API has to be unlocked before this runs:
    ; call UnlockBundle of a Chilkat Global object once, at the start of the application.

    Define http.i = CkHttp::ckCreate()
    If http = 0
        Debug "Failed to create object."
        ProcedureReturn
    EndIf

    Define resp.i = CkHttp::ckQuickRequest(http, "GET", "https://api.example.com/things/7")
    If CkHttp::ckLastMethodSuccess(http) = 0
        Debug CkHttp::ckLastErrorText(http)
        CkHttp::ckDispose(http)
        ProcedureReturn
    EndIf

    Debug CkHttpResponse::ckStatusCode(resp)
    Debug CkHttpResponse::ckBodyStr(resp)
    CkHttpResponse::ckDispose(resp)

    CkHttp::ckDispose(http)
EndProcedure

ChilkatExample()
