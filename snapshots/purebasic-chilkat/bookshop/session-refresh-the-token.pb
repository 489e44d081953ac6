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

    Define req.i = CkHttpRequest::ckCreate()
    CkHttpRequest::ckAddParam(req, "grant_type", "refresh_token")
    CkHttpRequest::ckAddParam(req, "refresh_token", "{{refreshToken}}")
    CkHttpRequest::ckAddParam(req, "client_id", "{{clientId}}")
    CkHttpRequest::ckAddParam(req, "scope", "books:read books:write")

    Define resp.i = CkHttp::ckPostUrlEncoded(http, "https://login.example.com/oauth/token", req)
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
    ;   "access_token": "example-access-token",
    ;   "token_type": "Bearer",
    ;   "expires_in": 3600,
    ;   "scope": "books:read books:write"
    ; }

    ; The values of the response;
    ; where the example has an array, its first element stands for all.

    Define access_token.s = CkJsonObject::ckStringOf(jResp, "access_token")
    Define token_type.s = CkJsonObject::ckStringOf(jResp, "token_type")
    Define expires_in.i = CkJsonObject::ckIntOf(jResp, "expires_in")
    Define scope.s = CkJsonObject::ckStringOf(jResp, "scope")

    CkHttp::ckDispose(http)
    CkHttpRequest::ckDispose(req)
    CkStringBuilder::ckDispose(sbResponseBody)
    CkJsonObject::ckDispose(jResp)
EndProcedure

ChilkatExample()
