do ChilkatSample

procedure ChilkatSample
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    loHttp = createobject("CkHttp")

    loResp = loHttp.QuickRequest('POST', 'https://api.example.com/upload')
    if loHttp.LastMethodSuccess = .F.
        ? loHttp.LastErrorText
        release loHttp
        return
    endif

    ? loResp.StatusCode
    ? loResp.BodyStr
    release loResp

    release loHttp
endproc
