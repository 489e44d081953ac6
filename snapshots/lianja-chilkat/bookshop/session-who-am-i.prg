do ChilkatSample

procedure ChilkatSample
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    loHttp = createobject("CkHttp")

    // Sends the token in an Authorization header, as "Bearer".
    loHttp.AuthToken = '{{token}}'

    loSbResponseBody = createobject("CkStringBuilder")
    llSuccess = loHttp.QuickGetSb('https://api.example.com/v1/me', loSbResponseBody)
    if llSuccess = .F.
        ? loHttp.LastErrorText
        release loHttp
        release loSbResponseBody
        return
    endif

    loJResp = createobject("CkJsonObject")
    llSuccess = loJResp.LoadSb(loSbResponseBody)
    loJResp.EmitCompact = .F.

    ? 'Response Body:'
    ? loJResp.Emit()

    lnRespStatusCode = loHttp.LastStatus
    ? 'Response Status Code = ' + alltrim(str(lnRespStatusCode))
    if lnRespStatusCode >= 400
        ? 'Response Header:'
        ? loHttp.LastHeader
        ? 'Failed.'
        release loHttp
        release loSbResponseBody
        release loJResp
        return
    endif

    // The saved example of a response
    // (the code below it reads its values):

    // {
    //   "name": "Ines Okafor",
    //   "roles": [
    //     "reader",
    //     "author"
    //   ]
    // }

    // The values of the response,
    // where the example has an array, its first element stands for all.

    lcName = loJResp.StringOf('name')
    lnI = 0
    lnCount_i = loJResp.SizeOfArray('roles')
    do while lnI < lnCount_i
        loJResp.I = lnI
        lcStrVal = loJResp.StringOf('roles[i]')
        lnI = lnI + 1
    enddo

    release loHttp
    release loSbResponseBody
    release loJResp
endproc
