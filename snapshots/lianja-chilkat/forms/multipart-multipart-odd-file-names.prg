do ChilkatSample

procedure ChilkatSample
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    loHttp = createobject("CkHttp")

    loReq = createobject("CkHttpRequest")
    loReq.HttpVerb = 'POST'
    loReq.Path = '/upload'
    loReq.ContentType = 'multipart/form-data'
    llSuccess = loReq.AddFileForUpload2('data', 'files/reading list (2).csv', 'text/csv')
    if llSuccess = .F.
        ? loReq.LastErrorText
        release loHttp
        release loReq
        return
    endif
    llSuccess = loReq.AddFileForUpload2('data', 'files/it' + "'" + 's the author' + "'" + 's notes.txt', 'text/plain')
    if llSuccess = .F.
        ? loReq.LastErrorText
        release loHttp
        release loReq
        return
    endif
    llSuccess = loReq.AddFileForUpload2('data', 'files/żółw 日本 😀.txt', 'text/plain')
    if llSuccess = .F.
        ? loReq.LastErrorText
        release loHttp
        release loReq
        return
    endif
    llSuccess = loReq.AddFileForUpload2('data', 'files/empty.txt', 'text/plain')
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
