do ChilkatSample

procedure ChilkatSample
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    loHttp = createobject("CkHttp")

    loReq = createobject("CkHttpRequest")
    loReq.AddParam('lf', 'one' + chr(10) + 'two')
    loReq.AddParam('crlf', 'one' + chr(13) + chr(10) + 'two')
    loReq.AddParam('tab', 'one' + chr(9) + 'two')

    loResp = loHttp.PostUrlEncoded('https://api.example.com/form', loReq)
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
