DO ChilkatSample

PROCEDURE ChilkatSample
    LOCAL loHttp
    LOCAL loResp
    LOCAL lnRespStatusCode

    * Strings are UTF-8 on their way to and from COM.
    SYS(3101, 65001)

    * The Chilkat API has to be unlocked before this runs:
    * call UnlockBundle of a Chilkat Global object once, at the start of the application.

    * Before version 10: 'Chilkat_9_5_0.Http'.
    loHttp = CREATEOBJECT('Chilkat.Http')

    * Sends the token in an Authorization header, as "Bearer".
    loHttp.AuthToken = '{{token}}'

    loResp = loHttp.QuickRequest('DELETE', 'https://api.example.com/v1/books/b-1041')
    IF loHttp.LastMethodSuccess = 0
        ? loHttp.LastErrorText
        RELEASE loHttp
        RETURN
    ENDIF

    lnRespStatusCode = loResp.StatusCode
    IF lnRespStatusCode <> 204
        ? 'Response Header:'
        ? loResp.Header
        ? 'Response Body:'
        ? loResp.BodyStr
        ? 'Failed.'
        RELEASE loHttp
        RELEASE loResp
        RETURN
    ENDIF

    ? 'Success.'
    RELEASE loResp

    RELEASE loHttp
ENDPROC
