do ChilkatSample

procedure ChilkatSample
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    loHttp = createobject("CkHttp")

    loReq = createobject("CkHttpRequest")
    loReq.HttpVerb = 'POST'
    loReq.Path = '/upload'
    loReq.ContentType = 'multipart/form-data'
    llSuccess = loReq.AddFileForUpload2('cover', 'files/notes.txt', 'image/png, image/jpeg')
    if llSuccess = .F.
        ? loReq.LastErrorText
        release loHttp
        release loReq
        return
    endif
    loReq.AddParam('note', 'back soon')
    llSuccess = loReq.AddSubHeader(1, 'Content-Type', 'words')

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
