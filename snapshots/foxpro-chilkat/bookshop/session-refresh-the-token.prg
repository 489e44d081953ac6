DO ChilkatSample

PROCEDURE ChilkatSample
    LOCAL loHttp
    LOCAL lnSuccess
    LOCAL loReq
    LOCAL loResp
    LOCAL loSbResponseBody
    LOCAL loJResp
    LOCAL lnRespStatusCode
    LOCAL lcAccess_token
    LOCAL lcToken_type
    LOCAL lnExpires_in
    LOCAL lcScope

    * Strings are UTF-8 on their way to and from COM.
    SYS(3101, 65001)

    * The Chilkat API has to be unlocked before this runs:
    * call UnlockBundle of a Chilkat Global object once, at the start of the application.

    * Before version 10: 'Chilkat_9_5_0.Http'.
    loHttp = CREATEOBJECT('Chilkat.Http')

    loReq = CREATEOBJECT('Chilkat.HttpRequest')
    loReq.AddParam('grant_type', 'refresh_token')
    loReq.AddParam('refresh_token', '{{refreshToken}}')
    loReq.AddParam('client_id', '{{clientId}}')
    loReq.AddParam('scope', 'books:read books:write')

    loResp = loHttp.PostUrlEncoded('https://login.example.com/oauth/token', loReq)
    IF loHttp.LastMethodSuccess = 0
        ? loHttp.LastErrorText
        RELEASE loHttp
        RELEASE loReq
        RETURN
    ENDIF

    loSbResponseBody = CREATEOBJECT('Chilkat.StringBuilder')
    lnSuccess = loResp.GetBodySb(loSbResponseBody)

    loJResp = CREATEOBJECT('Chilkat.JsonObject')
    lnSuccess = loJResp.LoadSb(loSbResponseBody)
    loJResp.EmitCompact = 0

    ? 'Response Body:'
    ? loJResp.Emit()

    lnRespStatusCode = loResp.StatusCode
    ? 'Response Status Code = ' + TRANSFORM(lnRespStatusCode)
    IF lnRespStatusCode >= 400
        ? 'Response Header:'
        ? loResp.Header
        ? 'Failed.'
        RELEASE loHttp
        RELEASE loReq
        RELEASE loResp
        RELEASE loSbResponseBody
        RELEASE loJResp
        RETURN
    ENDIF
    RELEASE loResp

    * The saved example of a response
    * (the code below it reads its values):

    * {
    *   "access_token": "example-access-token",
    *   "token_type": "Bearer",
    *   "expires_in": 3600,
    *   "scope": "books:read books:write"
    * }

    * The values of the response,
    * where the example has an array, its first element stands for all.

    lcAccess_token = loJResp.StringOf('access_token')
    lcToken_type = loJResp.StringOf('token_type')
    lnExpires_in = loJResp.IntOf('expires_in')
    lcScope = loJResp.StringOf('scope')

    RELEASE loHttp
    RELEASE loReq
    RELEASE loSbResponseBody
    RELEASE loJResp
ENDPROC
