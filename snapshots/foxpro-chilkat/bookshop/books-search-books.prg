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
    LOCAL lcId
    LOCAL lcTitle
    LOCAL lcScore

    * Strings are UTF-8 on their way to and from COM.
    SYS(3101, 65001)

    * The Chilkat API has to be unlocked before this runs:
    * call UnlockBundle of a Chilkat Global object once, at the start of the application.

    * Before version 10: 'Chilkat_9_5_0.Http'.
    loHttp = CREATEOBJECT('Chilkat.Http')

    loHttp.SetRequestHeader('Accept', 'application/json')
    * Sends the token in an Authorization header, as "Bearer".
    loHttp.AuthToken = '{{token}}'

    loSbResponseBody = CREATEOBJECT('Chilkat.StringBuilder')
    lnSuccess = loHttp.QuickGetSb('https://api.example.com/v1/books/search?q=%22salt%20road%22%20%26%20sea&' + 'author=Tom%C3%A1%C5%A1%20Vrba&' + 'tag=maps&' + 'tag=coast', loSbResponseBody)
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
    *     "id": "b-1041",
    *     "title": "The Salt Road",
    *     "score": 0.93
    *   }
    * ]

    * The values of the response,
    * where the example has an array, its first element stands for all.

    lnI = 0
    lnCount_i = loJarrResp.Size
    DO WHILE lnI < lnCount_i
        loJson = loJarrResp.ObjectAt(lnI)
        lcId = loJson.StringOf('id')
        lcTitle = loJson.StringOf('title')
        lcScore = loJson.StringOf('score')
        RELEASE loJson
        lnI = lnI + 1
    ENDDO

    RELEASE loHttp
    RELEASE loSbResponseBody
    RELEASE loJarrResp
ENDPROC
