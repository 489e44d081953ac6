do ChilkatSample

procedure ChilkatSample
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    loHttp = createobject("CkHttp")

    // Sends the token in an Authorization header, as "Bearer".
    loHttp.AuthToken = '{{token}}'

    loResp = loHttp.QuickRequest('DELETE', 'https://api.example.com/v1/books/b-1041')
    if loHttp.LastMethodSuccess = .F.
        ? loHttp.LastErrorText
        release loHttp
        return
    endif

    lnRespStatusCode = loResp.StatusCode
    if lnRespStatusCode <> 204
        ? 'Response Header:'
        ? loResp.Header
        ? 'Response Body:'
        ? loResp.BodyStr
        ? 'Failed.'
        release loHttp
        release loResp
        return
    endif

    ? 'Success.'
    release loResp

    release loHttp
endproc
