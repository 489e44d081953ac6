do ChilkatSample

procedure ChilkatSample
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    loHttp = createobject("CkHttp")

    loReq = createobject("CkHttpRequest")
    loReq.HttpVerb = 'POST'
    loReq.Path = '/upload'
    loReq.ContentType = 'multipart/form-data'
    loReq.AddParam('lf', 'one' + chr(10) + 'two' + chr(10))
    loReq.AddParam('crlf', 'one' + chr(13) + chr(10) + 'two' + chr(13) + chr(10))
    loReq.AddParam('blank-lines', chr(10) + chr(10))
    loReq.AddParam('dashes', '--' + chr(13) + chr(10) + '--x--')

    loResp = loHttp.SynchronousRequest('api.example.com', 443, .T., loReq)
    if loHttp.LastMethodSuccess = .F.
        ? loHttp.LastErrorText
        release loHttp
        release loReq
        return
    endif

    ? loResp.StatusCode
    ? loResp.BodyStr
    release loResp

    release loHttp
    release loReq
endproc
