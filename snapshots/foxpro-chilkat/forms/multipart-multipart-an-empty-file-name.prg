DO ChilkatSample

PROCEDURE ChilkatSample
    LOCAL loHttp
    LOCAL lnSuccess
    LOCAL loReq
    LOCAL loResp

    * Strings are UTF-8 on their way to and from COM.
    SYS(3101, 65001)

    * The Chilkat API has to be unlocked before this runs:
    * call UnlockBundle of a Chilkat Global object once, at the start of the application.

    * Before version 10: 'Chilkat_9_5_0.Http'.
    loHttp = CREATEOBJECT('Chilkat.Http')

    loReq = CREATEOBJECT('Chilkat.HttpRequest')
    loReq.HttpVerb = 'POST'
    loReq.Path = '/things'
    loReq.ContentType = 'multipart/form-data'
    lnSuccess = loReq.AddFileForUpload2('file', 'files/notes.txt', 'text/plain')
    IF lnSuccess = 0
        ? loReq.LastErrorText
        RELEASE loHttp
        RELEASE loReq
        RETURN
    ENDIF

    loResp = loHttp.SynchronousRequest('api.example.com', 443, 1, loReq)
    IF loHttp.LastMethodSuccess = 0
        ? loHttp.LastErrorText
        RELEASE loHttp
        RELEASE loReq
        RETURN
    ENDIF

    ? loResp.StatusCode
    ? loResp.BodyStr
    RELEASE loResp

    RELEASE loHttp
    RELEASE loReq
ENDPROC
