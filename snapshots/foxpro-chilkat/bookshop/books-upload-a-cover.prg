DO ChilkatSample

PROCEDURE ChilkatSample
    LOCAL loHttp
    LOCAL lnSuccess
    LOCAL loReq
    LOCAL loResp
    LOCAL loSbResponseBody
    LOCAL loJResp
    LOCAL lnRespStatusCode
    LOCAL lcV_url
    LOCAL lnWidth
    LOCAL lnHeight

    * Strings are UTF-8 on their way to and from COM.
    SYS(3101, 65001)

    * The Chilkat API has to be unlocked before this runs:
    * call UnlockBundle of a Chilkat Global object once, at the start of the application.

    * Before version 10: 'Chilkat_9_5_0.Http'.
    loHttp = CREATEOBJECT('Chilkat.Http')

    loReq = CREATEOBJECT('Chilkat.HttpRequest')
    loReq.HttpVerb = 'PUT'
    loReq.Path = '/v1/books/b-1041/cover'
    loReq.ContentType = 'multipart/form-data'
    lnSuccess = loReq.AddFileForUpload2('cover', 'files/cover.png', 'image/png')
    IF lnSuccess = 0
        ? loReq.LastErrorText
        RELEASE loHttp
        RELEASE loReq
        RETURN
    ENDIF
    loReq.AddParam('caption', 'Front cover, second edition')
    loReq.AddHeader('Authorization', 'Bearer {{token}}')

    loResp = loHttp.SynchronousRequest('api.example.com', 443, 1, loReq)
    IF loHttp.LastMethodSuccess = 0
        ? loHttp.LastErrorText
        RELEASE loHttp
        RELEASE loReq
        RETURN
    ENDIF

    loSbResponseBody = CREATEOBJECT('Chilkat.StringBuilder')
    lnSuccess = loResp.GetBodySb(loSbResponseBody)

    loJResp = CREATEOBJECT('Chilkat.JsonObject')
    lnSuccess = loJResp.LoadSb(loSbResponseBody)
    loJResp.EmitCompact = 0

    ? 'Response Body:'
    ? loJResp.Emit()

    lnRespStatusCode = loResp.StatusCode
    ? 'Response Status Code = ' + TRANSFORM(lnRespStatusCode)
    IF lnRespStatusCode >= 400
        ? 'Response Header:'
        ? loResp.Header
        ? 'Failed.'
        RELEASE loHttp
        RELEASE loReq
        RELEASE loResp
        RELEASE loSbResponseBody
        RELEASE loJResp
        RETURN
    ENDIF
    RELEASE loResp

    * The saved example of a response
    * (the code below it reads its values):

    * {
    *   "url": "https://covers.example.com/b-1041.png",
    *   "width": 600,
    *   "height": 900
    * }

    * The values of the response,
    * where the example has an array, its first element stands for all.

    lcV_url = loJResp.StringOf('url')
    lnWidth = loJResp.IntOf('width')
    lnHeight = loJResp.IntOf('height')

    RELEASE loHttp
    RELEASE loReq
    RELEASE loSbResponseBody
    RELEASE loJResp
ENDPROC
