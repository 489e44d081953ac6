DO ChilkatSample

PROCEDURE ChilkatSample
    LOCAL loHttp
    LOCAL lnSuccess
    LOCAL loJson
    LOCAL loResp
    LOCAL loSbResponseBody
    LOCAL loJResp
    LOCAL lnRespStatusCode
    LOCAL lcOrderId
    LOCAL lcAmount
    LOCAL lcCurrency
    LOCAL lnI
    LOCAL lnCount_i
    LOCAL lcBookId
    LOCAL lnCount
    LOCAL lcPrice
    LOCAL lcStatus

    * Strings are UTF-8 on their way to and from COM.
    SYS(3101, 65001)

    * The Chilkat API has to be unlocked before this runs:
    * call UnlockBundle of a Chilkat Global object once, at the start of the application.

    * Before version 10: 'Chilkat_9_5_0.Http'.
    loHttp = CREATEOBJECT('Chilkat.Http')

    * The JSON that is sent:

    * {
    *   "lines": [
    *     {
    *       "bookId": "b-1041",
    *       "count": 1
    *     },
    *     {
    *       "bookId": "b-0977",
    *       "count": 2
    *     }
    *   ],
    *   "giftWrap": true,
    *   "note": "{{note}}"
    * }

    loJson = CREATEOBJECT('Chilkat.JsonObject')
    lnSuccess = loJson.UpdateString('lines[0].bookId', 'b-1041')
    lnSuccess = loJson.UpdateInt('lines[0].count', 1)
    lnSuccess = loJson.UpdateString('lines[1].bookId', 'b-0977')
    lnSuccess = loJson.UpdateInt('lines[1].count', 2)
    lnSuccess = loJson.UpdateBool('giftWrap', 1)
    lnSuccess = loJson.UpdateString('note', '{{note}}')

    loHttp.SetRequestHeader('Accept', 'application/json')
    * Sends the token in an Authorization header, as "Bearer".
    loHttp.AuthToken = '{{token}}'

    loResp = loHttp.PostJson3('https://api.example.com/v1/orders', 'application/json', loJson)
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
    *   "orderId": 90071992547409931,
    *   "total": {
    *     "amount": 52.40,
    *     "currency": "EUR"
    *   },
    *   "lines": [
    *     {
    *       "bookId": "b-1041",
    *       "count": 1,
    *       "price": 18.50
    *     },
    *     {
    *       "bookId": "b-0977",
    *       "count": 2,
    *       "price": 16.95
    *     }
    *   ],
    *   "status": "open"
    * }

    * The values of the response,
    * where the example has an array, its first element stands for all.

    lcOrderId = loJResp.StringOf('orderId')
    lcAmount = loJResp.StringOf('total.amount')
    lcCurrency = loJResp.StringOf('total.currency')
    lnI = 0
    lnCount_i = loJResp.SizeOfArray('lines')
    DO WHILE lnI < lnCount_i
        loJResp.I = lnI
        lcBookId = loJResp.StringOf('lines[i].bookId')
        lnCount = loJResp.IntOf('lines[i].count')
        lcPrice = loJResp.StringOf('lines[i].price')
        lnI = lnI + 1
    ENDDO
    lcStatus = loJResp.StringOf('status')

    RELEASE loHttp
    RELEASE loJson
    RELEASE loSbResponseBody
    RELEASE loJResp
ENDPROC
