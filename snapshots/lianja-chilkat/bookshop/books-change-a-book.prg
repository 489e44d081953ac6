do ChilkatSample

procedure ChilkatSample
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    loHttp = createobject("CkHttp")

    // The JSON that is sent:

    // {
    //   "price": {
    //     "amount": 16.00,
    //     "currency": "EUR"
    //   },
    //   "inStock": false
    // }

    loJson = createobject("CkJsonObject")
    llSuccess = loJson.UpdateNumber('price.amount', '16.00')
    llSuccess = loJson.UpdateString('price.currency', 'EUR')
    llSuccess = loJson.UpdateBool('inStock', .F.)

    loHttp.SetRequestHeader('Content-Type', 'application/merge-patch+json')
    loHttp.SetRequestHeader('If-Match', '"7"')
    // Sends the token in an Authorization header, as "Bearer".
    loHttp.AuthToken = '{{token}}'

    loSbRequestBody = createobject("CkStringBuilder")
    llSuccess = loJson.EmitSb(loSbRequestBody)

    loResp = loHttp.PTextSb('PATCH', 'https://api.example.com/v1/books/b-1041', loSbRequestBody, 'utf-8', 'application/merge-patch+json', .F., .F.)
    if loHttp.LastMethodSuccess = .F.
        ? loHttp.LastErrorText
        release loHttp
        release loJson
        release loSbRequestBody
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
        release loSbRequestBody
        release loResp
        release loSbResponseBody
        release loJResp
        return
    endif
    release loResp

    // The saved example of a response
    // (the code below it reads its values):

    // {
    //   "id": "b-1041",
    //   "title": "The Salt Road",
    //   "authors": [
    //     "Ines Okafor",
    //     "Tomáš Vrba"
    //   ],
    //   "published": "2021-04-30",
    //   "pages": 312,
    //   "price": {
    //     "amount": 16.00,
    //     "currency": "EUR"
    //   },
    //   "inStock": false,
    //   "translatedFrom": null
    // }

    // The values of the response,
    // where the example has an array, its first element stands for all.

    lcId = loJResp.StringOf('id')
    lcTitle = loJResp.StringOf('title')
    lnI = 0
    lnCount_i = loJResp.SizeOfArray('authors')
    do while lnI < lnCount_i
        loJResp.I = lnI
        lcStrVal = loJResp.StringOf('authors[i]')
        lnI = lnI + 1
    enddo
    lcPublished = loJResp.StringOf('published')
    lnPages = loJResp.IntOf('pages')
    lcAmount = loJResp.StringOf('price.amount')
    lcCurrency = loJResp.StringOf('price.currency')
    llInStock = loJResp.BoolOf('inStock')
    llTranslatedFromIsNull = loJResp.IsNullOf('translatedFrom')

    release loHttp
    release loJson
    release loSbRequestBody
    release loSbResponseBody
    release loJResp
endproc
