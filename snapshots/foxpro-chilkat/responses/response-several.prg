DO ChilkatSample

PROCEDURE ChilkatSample
    LOCAL loHttp
    LOCAL lnSuccess
    LOCAL loSbResponseBody
    LOCAL loJResp
    LOCAL lnRespStatusCode
    LOCAL lcTitle

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
    *   "title": "Salt"
    * }

    * The values of the response,
    * where the example has an array, its first element stands for all.

    lcTitle = loJResp.StringOf('title')

    RELEASE loHttp
    RELEASE loSbResponseBody
    RELEASE loJResp
ENDPROC
