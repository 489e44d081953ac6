DO ChilkatSample

PROCEDURE ChilkatSample
    LOCAL loHttp
    LOCAL lnSuccess
    LOCAL loJson
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
    *   "blurb": "\"You can't miss it,\" they said.\nWe did.",
    *   "translatedFrom": null
    * }

    loJson = CREATEOBJECT('Chilkat.JsonObject')
    lnSuccess = loJson.UpdateString('title', 'The Salt Road')
    lnSuccess = loJson.UpdateString('authors[0]', 'Ines Okafor')
    lnSuccess = loJson.UpdateString('authors[1]', 'Tom' + CHR(195) + CHR(161) + CHR(197) + CHR(161) + ' Vrba')
    lnSuccess = loJson.UpdateString('published', '2021-04-30')
    lnSuccess = loJson.UpdateInt('pages', 312)
    lnSuccess = loJson.UpdateNumber('price.amount', '18.50')
    lnSuccess = loJson.UpdateString('price.currency', 'EUR')
    lnSuccess = loJson.UpdateString('blurb', '"You can' + "'" + 't miss it," they said.' + CHR(10) + 'We did.')
    lnSuccess = loJson.UpdateNull('translatedFrom')

    loHttp.SetRequestHeader('Content-Type', 'application/json')
    loHttp.SetRequestHeader('Idempotency-Key', '{{$guid}}')
    * Sends the token in an Authorization header, as "Bearer".
    loHttp.AuthToken = '{{token}}'

    loResp = loHttp.PostJson3('https://api.example.com/v1/books', 'application/json', loJson)
    IF loHttp.LastMethodSuccess = 0
        ? loHttp.LastErrorText
        RELEASE loHttp
        RELEASE loJson
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
    RELEASE loJson
    RELEASE loSbResponseBody
    RELEASE loJResp
ENDPROC
