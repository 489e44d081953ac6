EnableExplicit

IncludeFile "CkHttp.pb"
IncludeFile "CkHttpRequest.pb"
IncludeFile "CkHttpResponse.pb"
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

    Define req.i = CkHttpRequest::ckCreate()
    CkHttpRequest::setCkHttpVerb(req, "PUT")
    CkHttpRequest::setCkPath(req, "/v1/books/b-1041/cover")
    CkHttpRequest::setCkContentType(req, "multipart/form-data")
    success = CkHttpRequest::ckAddFileForUpload2(req, "cover", "files/cover.png", "image/png")
    If success = 0
        Debug CkHttpRequest::ckLastErrorText(req)
        CkHttp::ckDispose(http)
        CkHttpRequest::ckDispose(req)
        ProcedureReturn
    EndIf
    CkHttpRequest::ckAddParam(req, "caption", "Front cover, second edition")
    CkHttpRequest::ckAddHeader(req, "Authorization", "Bearer {{token}}")

    Define resp.i = CkHttp::ckSynchronousRequest(http, "api.example.com", 443, 1, req)
    If CkHttp::ckLastMethodSuccess(http) = 0
        Debug CkHttp::ckLastErrorText(http)
        CkHttp::ckDispose(http)
        CkHttpRequest::ckDispose(req)
        ProcedureReturn
    EndIf

    Define sbResponseBody.i = CkStringBuilder::ckCreate()
    CkHttpResponse::ckGetBodySb(resp, sbResponseBody)

    Define jResp.i = CkJsonObject::ckCreate()
    CkJsonObject::ckLoadSb(jResp, sbResponseBody)
    CkJsonObject::setCkEmitCompact(jResp, 0)

    Debug "Response Body:"
    Debug CkJsonObject::ckEmit(jResp)

    Define respStatusCode.i = CkHttpResponse::ckStatusCode(resp)
    Debug "Response Status Code = " + Str(respStatusCode)
    If respStatusCode >= 400
        Debug "Response Header:"
        Debug CkHttpResponse::ckHeader(resp)
        Debug "Failed."
        CkHttp::ckDispose(http)
        CkHttpRequest::ckDispose(req)
        CkHttpResponse::ckDispose(resp)
        CkStringBuilder::ckDispose(sbResponseBody)
        CkJsonObject::ckDispose(jResp)
        ProcedureReturn
    EndIf
    CkHttpResponse::ckDispose(resp)

    ; The saved example of a response
    ; (the code below it reads its values):

    ; {
    ;   "url": "https://covers.example.com/b-1041.png",
    ;   "width": 600,
    ;   "height": 900
    ; }

    ; The values of the response;
    ; where the example has an array, its first element stands for all.

    Define v_url.s = CkJsonObject::ckStringOf(jResp, "url")
    Define width.i = CkJsonObject::ckIntOf(jResp, "width")
    Define height.i = CkJsonObject::ckIntOf(jResp, "height")

    CkHttp::ckDispose(http)
    CkHttpRequest::ckDispose(req)
    CkStringBuilder::ckDispose(sbResponseBody)
    CkJsonObject::ckDispose(jResp)
EndProcedure

ChilkatExample()
