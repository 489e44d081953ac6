DO ChilkatSample

PROCEDURE ChilkatSample
    LOCAL loHttp
    LOCAL lnSuccess
    LOCAL loJson
    LOCAL loSbRequestBody
    LOCAL loResp
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

    * The JSON that is sent:

    * {
    *   "price": {
    *     "amount": 16.00,
    *     "currency": "EUR"
    *   },
    *   "inStock": false
    * }

    loJson = CREATEOBJECT('Chilkat.JsonObject')
    lnSuccess = loJson.UpdateNumber('price.amount', '16.00')
    lnSuccess = loJson.UpdateString('price.currency', 'EUR')
    lnSuccess = loJson.UpdateBool('inStock', 0)

    loHttp.SetRequestHeader('Content-Type', 'application/merge-patch+json')
    loHttp.SetRequestHeader('If-Match', '"7"')
    * Sends the token in an Authorization header, as "Bearer".
    loHttp.AuthToken = '{{token}}'

    loSbRequestBody = CREATEOBJECT('Chilkat.StringBuilder')
    lnSuccess = loJson.EmitSb(loSbRequestBody)

    loResp = loHttp.PTextSb('PATCH', 'https://api.example.com/v1/books/b-1041', loSbRequestBody, 'utf-8', 'application/merge-patch+json', 0, 0)
    IF loHttp.LastMethodSuccess = 0
        ? loHttp.LastErrorText
        RELEASE loHttp
        RELEASE loJson
        RELEASE loSbRequestBody
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
        RELEASE loJson
        RELEASE loSbRequestBody
        RELEASE loResp
        RELEASE loSbResponseBody
        RELEASE loJResp
        RETURN
    ENDIF
    RELEASE loResp

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
    *     "amount": 16.00,
    *     "currency": "EUR"
    *   },
    *   "inStock": false,
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
    RELEASE loJson
    RELEASE loSbRequestBody
    RELEASE loSbResponseBody
    RELEASE loJResp
ENDPROC
