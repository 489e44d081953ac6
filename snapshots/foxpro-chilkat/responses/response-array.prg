DO ChilkatSample

PROCEDURE ChilkatSample
    LOCAL loHttp
    LOCAL lnSuccess
    LOCAL loSbResponseBody
    LOCAL loJarrResp
    LOCAL lnRespStatusCode
    LOCAL lnI
    LOCAL lnCount_i
    LOCAL loJson
    LOCAL lnId

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

    loJarrResp = CREATEOBJECT('Chilkat.JsonArray')
    lnSuccess = loJarrResp.LoadSb(loSbResponseBody)
    loJarrResp.EmitCompact = 0

    ? 'Response Body:'
    ? loJarrResp.Emit()

    lnRespStatusCode = loHttp.LastStatus
    ? 'Response Status Code = ' + TRANSFORM(lnRespStatusCode)
    IF lnRespStatusCode >= 400
        ? 'Response Header:'
        ? loHttp.LastHeader
        ? 'Failed.'
        RELEASE loHttp
        RELEASE loSbResponseBody
        RELEASE loJarrResp
        RETURN
    ENDIF

    * The saved example of a response
    * (the code below it reads its values):

    * [
    *   {
    *     "id": 1
    *   },
    *   {
    *     "id": 2,
    *     "title": "Salt"
    *   }
    * ]

    * The values of the response,
    * where the example has an array, its first element stands for all.

    lnI = 0
    lnCount_i = loJarrResp.Size
    DO WHILE lnI < lnCount_i
        loJson = loJarrResp.ObjectAt(lnI)
        lnId = loJson.IntOf('id')
        RELEASE loJson
        lnI = lnI + 1
    ENDDO

    RELEASE loHttp
    RELEASE loSbResponseBody
    RELEASE loJarrResp
ENDPROC
