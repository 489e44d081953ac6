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
    //   "class": "a",
    //   "end": "b",
    //   "def": "c",
    //   "url": "d",
    //   "http": "e",
    //   "success": true,
    //   "resp": 1,
    //   "i": 2,
    //   "type": "f",
    //   "__proto__": "g",
    //   "0": "h",
    //   "a.b": "i",
    //   "a[0]": "j",
    //   "żółw": "k",
    //   "it's \"x\"": "l"
    // }

    // The values of the response,
    // where the example has an array, its first element stands for all.

    lcClass = loJResp.StringOf('class')
    lcEnd = loJResp.StringOf('end')
    lcDef = loJResp.StringOf('def')
    lcV_url = loJResp.StringOf('url')
    lcHttp = loJResp.StringOf('http')
    llSuccess2 = loJResp.BoolOf('success')
    lnResp = loJResp.IntOf('resp')
    lnI = loJResp.IntOf('i')
    lcV_type = loJResp.StringOf('type')
    lcV__proto__ = loJResp.StringOf('__proto__')
    lcV_0 = loJResp.StringOf('0')
    lnMemberIndex = loJResp.IndexOf('a.b')
    if lnMemberIndex >= 0
        lcA_b = loJResp.StringAt(lnMemberIndex)
    endif
    lnMemberIndex = loJResp.IndexOf('a[0]')
    if lnMemberIndex >= 0
        lcA_0_ = loJResp.StringAt(lnMemberIndex)
    endif
    lnMemberIndex = loJResp.IndexOf('żółw')
    if lnMemberIndex >= 0
        lcV_w = loJResp.StringAt(lnMemberIndex)
    endif
    lnMemberIndex = loJResp.IndexOf('it' + "'" + 's "x"')
    if lnMemberIndex >= 0
        lcIt_s_x_ = loJResp.StringAt(lnMemberIndex)
    endif

    release loHttp
    release loSbResponseBody
    release loJResp
endproc
