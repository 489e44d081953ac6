DO ChilkatSample

PROCEDURE ChilkatSample
    LOCAL loHttp
    LOCAL lnSuccess
    LOCAL loSbRequestBody
    LOCAL loResp

    * Strings are UTF-8 on their way to and from COM.
    SYS(3101, 65001)

    * The Chilkat API has to be unlocked before this runs:
    * call UnlockBundle of a Chilkat Global object once, at the start of the application.

    * Before version 10: 'Chilkat_9_5_0.Http'.
    loHttp = CREATEOBJECT('Chilkat.Http')

    loSbRequestBody = CREATEOBJECT('Chilkat.StringBuilder')
    lnSuccess = loSbRequestBody.Append('a=1')

    loHttp.SetRequestHeader('Content-Type', 'text/plain')

    loResp = loHttp.PTextSb('POST', 'https://api.example.com/form', loSbRequestBody, 'utf-8', 'text/plain', 0, 0)
    IF loHttp.LastMethodSuccess = 0
        ? loHttp.LastErrorText
        RELEASE loHttp
        RELEASE loSbRequestBody
        RETURN
    ENDIF

    ? loResp.StatusCode
    ? loResp.BodyStr
    RELEASE loResp

    RELEASE loHttp
    RELEASE loSbRequestBody
ENDPROC
