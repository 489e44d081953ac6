do ChilkatSample

procedure ChilkatSample
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    loHttp = createobject("CkHttp")

    loSbRequestBody = createobject("CkStringBuilder")
    llSuccess = loSbRequestBody.Append('a=1')

    loHttp.SetRequestHeader('Content-Type', 'text/plain')

    loResp = loHttp.PTextSb('POST', 'https://api.example.com/form', loSbRequestBody, 'utf-8', 'text/plain', .F., .F.)
    if loHttp.LastMethodSuccess = .F.
        ? loHttp.LastErrorText
        release loHttp
        release loSbRequestBody
        return
    endif

    ? loResp.StatusCode
    ? loResp.BodyStr
    release loResp

    release loHttp
    release loSbRequestBody
endproc
