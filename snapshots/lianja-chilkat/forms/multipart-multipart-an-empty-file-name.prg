do ChilkatSample

procedure ChilkatSample
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    loHttp = createobject("CkHttp")

    loReq = createobject("CkHttpRequest")
    loReq.HttpVerb = 'POST'
    loReq.Path = '/things'
    loReq.ContentType = 'multipart/form-data'
    llSuccess = loReq.AddFileForUpload2('file', 'files/notes.txt', 'text/plain')
    if llSuccess = .F.
        ? loReq.LastErrorText
        release loHttp
        release loReq
        return
    endif

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
