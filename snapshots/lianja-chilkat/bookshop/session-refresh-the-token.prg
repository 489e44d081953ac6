do ChilkatSample

procedure ChilkatSample
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    loHttp = createobject("CkHttp")

    loReq = createobject("CkHttpRequest")
    loReq.AddParam('grant_type', 'refresh_token')
    loReq.AddParam('refresh_token', '{{refreshToken}}')
    loReq.AddParam('client_id', '{{clientId}}')
    loReq.AddParam('scope', 'books:read books:write')

    loResp = loHttp.PostUrlEncoded('https://login.example.com/oauth/token', loReq)
    if loHttp.LastMethodSuccess = .F.
        ? loHttp.LastErrorText
        release loHttp
        release loReq
        return
    endif

    loSbResponseBody = createobject("CkStringBuilder")
    llSuccess = loResp.GetBodySb(loSbResponseBody)

    loJResp = createobject("CkJsonObject")
    llSuccess = loJResp.LoadSb(loSbResponseBody)
    loJResp.EmitCompact = .F.

    ? 'Response Body:'
    ? loJResp.Emit()

    lnRespStatusCode = loResp.StatusCode
    ? 'Response Status Code = ' + alltrim(str(lnRespStatusCode))
    if lnRespStatusCode >= 400
        ? 'Response Header:'
        ? loResp.Header
        ? 'Failed.'
        release loHttp
        release loReq
        release loResp
        release loSbResponseBody
        release loJResp
        return
    endif
    release loResp

    // The saved example of a response
    // (the code below it reads its values):

    // {
    //   "access_token": "example-access-token",
    //   "token_type": "Bearer",
    //   "expires_in": 3600,
    //   "scope": "books:read books:write"
    // }

    // The values of the response,
    // where the example has an array, its first element stands for all.

    lcAccess_token = loJResp.StringOf('access_token')
    lcToken_type = loJResp.StringOf('token_type')
    lnExpires_in = loJResp.IntOf('expires_in')
    lcScope = loJResp.StringOf('scope')

    release loHttp
    release loReq
    release loSbResponseBody
    release loJResp
endproc
