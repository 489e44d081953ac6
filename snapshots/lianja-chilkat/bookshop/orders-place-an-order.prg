do ChilkatSample

procedure ChilkatSample
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    loHttp = createobject("CkHttp")

    // The JSON that is sent:

    // {
    //   "lines": [
    //     {
    //       "bookId": "b-1041",
    //       "count": 1
    //     },
    //     {
    //       "bookId": "b-0977",
    //       "count": 2
    //     }
    //   ],
    //   "giftWrap": true,
    //   "note": "{{note}}"
    // }

    loJson = createobject("CkJsonObject")
    llSuccess = loJson.UpdateString('lines[0].bookId', 'b-1041')
    llSuccess = loJson.UpdateInt('lines[0].count', 1)
    llSuccess = loJson.UpdateString('lines[1].bookId', 'b-0977')
    llSuccess = loJson.UpdateInt('lines[1].count', 2)
    llSuccess = loJson.UpdateBool('giftWrap', .T.)
    llSuccess = loJson.UpdateString('note', '{{note}}')

    loHttp.SetRequestHeader('Accept', 'application/json')
    // Sends the token in an Authorization header, as "Bearer".
    loHttp.AuthToken = '{{token}}'

    loResp = loHttp.PostJson3('https://api.example.com/v1/orders', 'application/json', loJson)
    if loHttp.LastMethodSuccess = .F.
        ? loHttp.LastErrorText
        release loHttp
        release loJson
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
        release loJson
        release loResp
        release loSbResponseBody
        release loJResp
        return
    endif
    release loResp

    // The saved example of a response
    // (the code below it reads its values):

    // {
    //   "orderId": 90071992547409931,
    //   "total": {
    //     "amount": 52.40,
    //     "currency": "EUR"
    //   },
    //   "lines": [
    //     {
    //       "bookId": "b-1041",
    //       "count": 1,
    //       "price": 18.50
    //     },
    //     {
    //       "bookId": "b-0977",
    //       "count": 2,
    //       "price": 16.95
    //     }
    //   ],
    //   "status": "open"
    // }

    // The values of the response,
    // where the example has an array, its first element stands for all.

    lcOrderId = loJResp.StringOf('orderId')
    lcAmount = loJResp.StringOf('total.amount')
    lcCurrency = loJResp.StringOf('total.currency')
    lnI = 0
    lnCount_i = loJResp.SizeOfArray('lines')
    do while lnI < lnCount_i
        loJResp.I = lnI
        lcBookId = loJResp.StringOf('lines[i].bookId')
        lnCount = loJResp.IntOf('lines[i].count')
        lcPrice = loJResp.StringOf('lines[i].price')
        lnI = lnI + 1
    enddo
    lcStatus = loJResp.StringOf('status')

    release loHttp
    release loJson
    release loSbResponseBody
    release loJResp
endproc
