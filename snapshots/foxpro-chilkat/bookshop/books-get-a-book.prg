DO ChilkatSample

PROCEDURE ChilkatSample
    LOCAL loHttp
    LOCAL lnSuccess
    LOCAL loSbResponseBody
    LOCAL loJResp
    LOCAL lnRespStatusCode
    LOCAL lcId
    LOCAL lcTitle
    LOCAL lnI
    LOCAL lnCount_i
    LOCAL lcStrVal
    LOCAL lcPublished
    LOCAL lnPages
    LOCAL lcAmount
    LOCAL lcCurrency
    LOCAL lnInStock
    LOCAL lnTranslatedFromIsNull

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
    lnSuccess = loHttp.QuickGetSb('https://api.example.com/v1/books/b-1041', loSbResponseBody)
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
    *   "id": "b-1041",
    *   "title": "The Salt Road",
    *   "authors": [
    *     "Ines Okafor",
    *     "Tomáš Vrba"
    *   ],
    *   "published": "2021-04-30",
    *   "pages": 312,
    *   "price": {
    *     "amount": 18.50,
    *     "currency": "EUR"
    *   },
    *   "inStock": true,
    *   "translatedFrom": null
    * }

    * The values of the response,
    * where the example has an array, its first element stands for all.

    lcId = loJResp.StringOf('id')
    lcTitle = loJResp.StringOf('title')
    lnI = 0
    lnCount_i = loJResp.SizeOfArray('authors')
    DO WHILE lnI < lnCount_i
        loJResp.I = lnI
        lcStrVal = loJResp.StringOf('authors[i]')
        lnI = lnI + 1
    ENDDO
    lcPublished = loJResp.StringOf('published')
    lnPages = loJResp.IntOf('pages')
    lcAmount = loJResp.StringOf('price.amount')
    lcCurrency = loJResp.StringOf('price.currency')
    lnInStock = loJResp.BoolOf('inStock')
    lnTranslatedFromIsNull = loJResp.IsNullOf('translatedFrom')

    RELEASE loHttp
    RELEASE loSbResponseBody
    RELEASE loJResp
ENDPROC
