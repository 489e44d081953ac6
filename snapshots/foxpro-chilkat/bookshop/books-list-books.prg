DO ChilkatSample

PROCEDURE ChilkatSample
    LOCAL loHttp
    LOCAL lnSuccess
    LOCAL loQueryParams
    LOCAL loResp
    LOCAL loSbResponseBody
    LOCAL loJResp
    LOCAL lnRespStatusCode
    LOCAL lnI
    LOCAL lnCount_i
    LOCAL lcId
    LOCAL lcTitle
    LOCAL lnPages
    LOCAL lnInStock
    LOCAL lnTotal
    LOCAL lnNextIsNull

    * Strings are UTF-8 on their way to and from COM.
    SYS(3101, 65001)

    * The Chilkat API has to be unlocked before this runs:
    * call UnlockBundle of a Chilkat Global object once, at the start of the application.

    * Before version 10: 'Chilkat_9_5_0.Http'.
    loHttp = CREATEOBJECT('Chilkat.Http')

    loQueryParams = CREATEOBJECT('Chilkat.JsonObject')
    lnSuccess = loQueryParams.UpdateString('genre', 'travel')
    lnSuccess = loQueryParams.UpdateInt('limit', 20)
    lnSuccess = loQueryParams.UpdateString('sort', '-published')

    loHttp.SetRequestHeader('Accept', 'application/json')
    * Sends the token in an Authorization header, as "Bearer".
    loHttp.AuthToken = '{{token}}'

    loResp = loHttp.QuickRequestParams('GET', 'https://api.example.com/v1/books', loQueryParams)
    IF loHttp.LastMethodSuccess = 0
        ? loHttp.LastErrorText
        RELEASE loHttp
        RELEASE loQueryParams
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
        RELEASE loQueryParams
        RELEASE loResp
        RELEASE loSbResponseBody
        RELEASE loJResp
        RETURN
    ENDIF
    RELEASE loResp

    * The saved example of a response
    * (the code below it reads its values):

    * {
    *   "books": [
    *     {
    *       "id": "b-1041",
    *       "title": "The Salt Road",
    *       "pages": 312,
    *       "inStock": true
    *     },
    *     {
    *       "id": "b-0977",
    *       "title": "Night Trains, Slow Rivers",
    *       "pages": 208,
    *       "inStock": false
    *     }
    *   ],
    *   "total": 2,
    *   "next": null
    * }

    * The values of the response,
    * where the example has an array, its first element stands for all.

    lnI = 0
    lnCount_i = loJResp.SizeOfArray('books')
    DO WHILE lnI < lnCount_i
        loJResp.I = lnI
        lcId = loJResp.StringOf('books[i].id')
        lcTitle = loJResp.StringOf('books[i].title')
        lnPages = loJResp.IntOf('books[i].pages')
        lnInStock = loJResp.BoolOf('books[i].inStock')
        lnI = lnI + 1
    ENDDO
    lnTotal = loJResp.IntOf('total')
    lnNextIsNull = loJResp.IsNullOf('next')

    RELEASE loHttp
    RELEASE loQueryParams
    RELEASE loSbResponseBody
    RELEASE loJResp
ENDPROC
