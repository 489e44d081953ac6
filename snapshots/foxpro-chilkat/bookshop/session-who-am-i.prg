DO ChilkatSample

PROCEDURE ChilkatSample
    LOCAL loHttp
    LOCAL lnSuccess
    LOCAL loSbResponseBody
    LOCAL loJResp
    LOCAL lnRespStatusCode
    LOCAL lcName
    LOCAL lnI
    LOCAL lnCount_i
    LOCAL lcStrVal

    * Strings are UTF-8 on their way to and from COM.
    SYS(3101, 65001)

    * The Chilkat API has to be unlocked before this runs:
    * call UnlockBundle of a Chilkat Global object once, at the start of the application.

    * Before version 10: 'Chilkat_9_5_0.Http'.
    loHttp = CREATEOBJECT('Chilkat.Http')

    * Sends the token in an Authorization header, as "Bearer".
    loHttp.AuthToken = '{{token}}'

    loSbResponseBody = CREATEOBJECT('Chilkat.StringBuilder')
    lnSuccess = loHttp.QuickGetSb('https://api.example.com/v1/me', loSbResponseBody)
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
    *   "name": "Ines Okafor",
    *   "roles": [
    *     "reader",
    *     "author"
    *   ]
    * }

    * The values of the response,
    * where the example has an array, its first element stands for all.

    lcName = loJResp.StringOf('name')
    lnI = 0
    lnCount_i = loJResp.SizeOfArray('roles')
    DO WHILE lnI < lnCount_i
        loJResp.I = lnI
        lcStrVal = loJResp.StringOf('roles[i]')
        lnI = lnI + 1
    ENDDO

    RELEASE loHttp
    RELEASE loSbResponseBody
    RELEASE loJResp
ENDPROC
