do ChilkatSample

procedure ChilkatSample
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    loHttp = createobject("CkHttp")

    loHttp.SetRequestHeader('Accept', 'application/json')
    // Sends the token in an Authorization header, as "Bearer".
    loHttp.AuthToken = '{{token}}'

    loSbResponseBody = createobject("CkStringBuilder")
    llSuccess = loHttp.QuickGetSb('https://api.example.com/v1/books/search?q=%22salt%20road%22%20%26%20sea&' + 'author=Tom%C3%A1%C5%A1%20Vrba&' + 'tag=maps&' + 'tag=coast', loSbResponseBody)
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
    //     "id": "b-1041",
    //     "title": "The Salt Road",
    //     "score": 0.93
    //   }
    // ]

    // The values of the response,
    // where the example has an array, its first element stands for all.

    lnI = 0
    lnCount_i = loJarrResp.Size
    do while lnI < lnCount_i
        loJson = loJarrResp.ObjectAt(lnI)
        lcId = loJson.StringOf('id')
        lcTitle = loJson.StringOf('title')
        lcScore = loJson.StringOf('score')
        release loJson
        lnI = lnI + 1
    enddo

    release loHttp
    release loSbResponseBody
    release loJarrResp
endproc
