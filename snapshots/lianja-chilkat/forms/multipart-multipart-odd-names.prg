do ChilkatSample

procedure ChilkatSample
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    loHttp = createobject("CkHttp")

    loReq = createobject("CkHttpRequest")
    loReq.HttpVerb = 'POST'
    loReq.Path = '/upload'
    loReq.ContentType = 'multipart/form-data'
    loReq.AddParam('a b', '1')
    loReq.AddParam('list[]', '2')
    loReq.AddParam('a;b', '3')
    loReq.AddParam('a=b', '4')
    loReq.AddParam('a:b', '5')

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
