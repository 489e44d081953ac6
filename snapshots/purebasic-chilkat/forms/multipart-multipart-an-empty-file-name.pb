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
    Define success.i

    Define req.i = CkHttpRequest::ckCreate()
    CkHttpRequest::setCkHttpVerb(req, "POST")
    CkHttpRequest::setCkPath(req, "/things")
    CkHttpRequest::setCkContentType(req, "multipart/form-data")
    success = CkHttpRequest::ckAddFileForUpload2(req, "file", "files/notes.txt", "text/plain")
    If success = 0
        Debug CkHttpRequest::ckLastErrorText(req)
        CkHttp::ckDispose(http)
        CkHttpRequest::ckDispose(req)
        ProcedureReturn
    EndIf

    Define resp.i = CkHttp::ckSynchronousRequest(http, "api.example.com", 443, 1, req)
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
