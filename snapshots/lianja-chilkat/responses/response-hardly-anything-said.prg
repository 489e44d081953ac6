do ChilkatSample

procedure ChilkatSample
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    loHttp = createobject("CkHttp")

    loSbResponseBody = createobject("CkStringBuilder")
    llSuccess = loHttp.QuickGetSb('https://api.example.com/things/7', loSbResponseBody)
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
    //   "title": "Salt"
    // }

    // The values of the response,
    // where the example has an array, its first element stands for all.

    lcTitle = loJResp.StringOf('title')

    release loHttp
    release loSbResponseBody
    release loJResp
endproc
