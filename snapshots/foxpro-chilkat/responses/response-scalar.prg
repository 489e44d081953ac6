DO ChilkatSample

PROCEDURE ChilkatSample
    LOCAL loHttp
    LOCAL loResp

    * Strings are UTF-8 on their way to and from COM.
    SYS(3101, 65001)

    * The Chilkat API has to be unlocked before this runs:
    * call UnlockBundle of a Chilkat Global object once, at the start of the application.

    * Before version 10: 'Chilkat_9_5_0.Http'.
    loHttp = CREATEOBJECT('Chilkat.Http')

    loResp = loHttp.QuickRequest('GET', 'https://api.example.com/things/7')
    IF loHttp.LastMethodSuccess = 0
        ? loHttp.LastErrorText
        RELEASE loHttp
        RETURN
    ENDIF

    ? loResp.StatusCode
    ? loResp.BodyStr
    RELEASE loResp

    RELEASE loHttp
ENDPROC
