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
    //   "book": {
    //     "price": {
    //       "amount": 18.5
    //     }
    //   },
    //   "chapters": [
    //     {
    //       "title": "One",
    //       "notes": [
    //         {
    //           "text": "a"
    //         },
    //         {
    //           "text": "b"
    //         }
    //       ],
    //       "tags": [
    //         "x",
    //         "y"
    //       ]
    //     },
    //     {
    //       "title": "Two",
    //       "notes": [],
    //       "extra": 1
    //     }
    //   ]
    // }

    // The values of the response,
    // where the example has an array, its first element stands for all.

    lcAmount = loJResp.StringOf('book.price.amount')
    lnI = 0
    lnCount_i = loJResp.SizeOfArray('chapters')
    do while lnI < lnCount_i
        loJResp.I = lnI
        lcTitle = loJResp.StringOf('chapters[i].title')
        lnJ = 0
        lnCount_j = loJResp.SizeOfArray('chapters[i].notes')
        do while lnJ < lnCount_j
            loJResp.J = lnJ
            lcText = loJResp.StringOf('chapters[i].notes[j].text')
            lnJ = lnJ + 1
        enddo
        lnJ = 0
        lnCount_j = loJResp.SizeOfArray('chapters[i].tags')
        do while lnJ < lnCount_j
            loJResp.J = lnJ
            lcStrVal = loJResp.StringOf('chapters[i].tags[j]')
            lnJ = lnJ + 1
        enddo
        lnI = lnI + 1
    enddo

    release loHttp
    release loSbResponseBody
    release loJResp
endproc
