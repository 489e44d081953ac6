DO ChilkatSample

PROCEDURE ChilkatSample
    LOCAL loHttp
    LOCAL lnSuccess
    LOCAL loSbResponseBody
    LOCAL loJResp
    LOCAL lnRespStatusCode
    LOCAL lcClass
    LOCAL lcEnd
    LOCAL lcDef
    LOCAL lcV_url
    LOCAL lcHttp
    LOCAL lnSuccess2
    LOCAL lnResp
    LOCAL lnI
    LOCAL lcV_type
    LOCAL lcV__proto__
    LOCAL lcV_0
    LOCAL lnMemberIndex
    LOCAL lcA_b
    LOCAL lcA_0_
    LOCAL lcV_w
    LOCAL lcIt_s_x_

    * Strings are UTF-8 on their way to and from COM.
    SYS(3101, 65001)

    * The Chilkat API has to be unlocked before this runs:
    * call UnlockBundle of a Chilkat Global object once, at the start of the application.

    * Before version 10: 'Chilkat_9_5_0.Http'.
    loHttp = CREATEOBJECT('Chilkat.Http')

    loSbResponseBody = CREATEOBJECT('Chilkat.StringBuilder')
    lnSuccess = loHttp.QuickGetSb('https://api.example.com/things/7', loSbResponseBody)
    IF lnSuccess = 0
        ? loHttp.LastErrorText
        RELEASE loHttp
        RELEASE loSbResponseBody
        RETURN
    ENDIF

    loJResp = CREATEOBJECT('Chilkat.JsonObject')
    lnSuccess = loJResp.LoadSb(loSbResponseBody)
    loJResp.EmitCompact = 0

    ? 'Response Body:'
    ? loJResp.Emit()

    lnRespStatusCode = loHttp.LastStatus
    ? 'Response Status Code = ' + TRANSFORM(lnRespStatusCode)
    IF lnRespStatusCode >= 400
        ? 'Response Header:'
        ? loHttp.LastHeader
        ? 'Failed.'
        RELEASE loHttp
        RELEASE loSbResponseBody
        RELEASE loJResp
        RETURN
    ENDIF

    * The saved example of a response
    * (the code below it reads its values):

    * {
    *   "class": "a",
    *   "end": "b",
    *   "def": "c",
    *   "url": "d",
    *   "http": "e",
    *   "success": true,
    *   "resp": 1,
    *   "i": 2,
    *   "type": "f",
    *   "__proto__": "g",
    *   "0": "h",
    *   "a.b": "i",
    *   "a[0]": "j",
    *   "żółw": "k",
    *   "it's \"x\"": "l"
    * }

    * The values of the response,
    * where the example has an array, its first element stands for all.

    lcClass = loJResp.StringOf('class')
    lcEnd = loJResp.StringOf('end')
    lcDef = loJResp.StringOf('def')
    lcV_url = loJResp.StringOf('url')
    lcHttp = loJResp.StringOf('http')
    lnSuccess2 = loJResp.BoolOf('success')
    lnResp = loJResp.IntOf('resp')
    lnI = loJResp.IntOf('i')
    lcV_type = loJResp.StringOf('type')
    lcV__proto__ = loJResp.StringOf('__proto__')
    lcV_0 = loJResp.StringOf('0')
    lnMemberIndex = loJResp.IndexOf('a.b')
    IF lnMemberIndex >= 0
        lcA_b = loJResp.StringAt(lnMemberIndex)
    ENDIF
    lnMemberIndex = loJResp.IndexOf('a[0]')
    IF lnMemberIndex >= 0
        lcA_0_ = loJResp.StringAt(lnMemberIndex)
    ENDIF
    lnMemberIndex = loJResp.IndexOf(CHR(197) + CHR(188) + CHR(195) + CHR(179) + CHR(197) + CHR(130) + 'w')
    IF lnMemberIndex >= 0
        lcV_w = loJResp.StringAt(lnMemberIndex)
    ENDIF
    lnMemberIndex = loJResp.IndexOf('it' + "'" + 's "x"')
    IF lnMemberIndex >= 0
        lcIt_s_x_ = loJResp.StringAt(lnMemberIndex)
    ENDIF

    RELEASE loHttp
    RELEASE loSbResponseBody
    RELEASE loJResp
ENDPROC
