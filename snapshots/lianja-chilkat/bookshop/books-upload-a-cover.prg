do ChilkatSample

procedure ChilkatSample
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    loHttp = createobject("CkHttp")

    loReq = createobject("CkHttpRequest")
    loReq.HttpVerb = 'PUT'
    loReq.Path = '/v1/books/b-1041/cover'
    loReq.ContentType = 'multipart/form-data'
    llSuccess = loReq.AddFileForUpload2('cover', 'files/cover.png', 'image/png')
    if llSuccess = .F.
        ? loReq.LastErrorText
        release loHttp
        release loReq
        return
    endif
    loReq.AddParam('caption', 'Front cover, second edition')
    loReq.AddHeader('Authorization', 'Bearer {{token}}')

    loResp = loHttp.SynchronousRequest('api.example.com', 443, .T., loReq)
    if loHttp.LastMethodSuccess = .F.
        ? loHttp.LastErrorText
        release loHttp
        release loReq
        return
    endif

    loSbResponseBody = createobject("CkStringBuilder")
    llSuccess = loResp.GetBodySb(loSbResponseBody)

    loJResp = createobject("CkJsonObject")
    llSuccess = loJResp.LoadSb(loSbResponseBody)
    loJResp.EmitCompact = .F.

    ? 'Response Body:'
    ? loJResp.Emit()

    lnRespStatusCode = loResp.StatusCode
    ? 'Response Status Code = ' + alltrim(str(lnRespStatusCode))
    if lnRespStatusCode >= 400
        ? 'Response Header:'
        ? loResp.Header
        ? 'Failed.'
        release loHttp
        release loReq
        release loResp
        release loSbResponseBody
        release loJResp
        return
    endif
    release loResp

    // The saved example of a response
    // (the code below it reads its values):

    // {
    //   "url": "https://covers.example.com/b-1041.png",
    //   "width": 600,
    //   "height": 900
    // }

    // The values of the response,
    // where the example has an array, its first element stands for all.

    lcV_url = loJResp.StringOf('url')
    lnWidth = loJResp.IntOf('width')
    lnHeight = loJResp.IntOf('height')

    release loHttp
    release loReq
    release loSbResponseBody
    release loJResp
endproc
