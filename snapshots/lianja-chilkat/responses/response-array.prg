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

    loJarrResp = createobject("CkJsonArray")
    llSuccess = loJarrResp.LoadSb(loSbResponseBody)
    loJarrResp.EmitCompact = .F.

    ? 'Response Body:'
    ? loJarrResp.Emit()

    lnRespStatusCode = loHttp.LastStatus
    ? 'Response Status Code = ' + alltrim(str(lnRespStatusCode))
    if lnRespStatusCode >= 400
        ? 'Response Header:'
        ? loHttp.LastHeader
        ? 'Failed.'
        release loHttp
        release loSbResponseBody
        release loJarrResp
        return
    endif

    // The saved example of a response
    // (the code below it reads its values):

    // [
    //   {
    //     "id": 1
    //   },
    //   {
    //     "id": 2,
    //     "title": "Salt"
    //   }
    // ]

    // The values of the response,
    // where the example has an array, its first element stands for all.

    lnI = 0
    lnCount_i = loJarrResp.Size
    do while lnI < lnCount_i
        loJson = loJarrResp.ObjectAt(lnI)
        lnId = loJson.IntOf('id')
        release loJson
        lnI = lnI + 1
    enddo

    release loHttp
    release loSbResponseBody
    release loJarrResp
endproc
