do ChilkatSample

procedure ChilkatSample
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    loHttp = createobject("CkHttp")

    // The JSON that is sent:

    // {
    //   "title": "The Salt Road",
    //   "authors": [
    //     "Ines Okafor",
    //     "Tomáš Vrba"
    //   ],
    //   "published": "2021-04-30",
    //   "pages": 312,
    //   "price": {
    //     "amount": 18.50,
    //     "currency": "EUR"
    //   },
    //   "blurb": "\"You can't miss it,\" they said.\nWe did.",
    //   "translatedFrom": null
    // }

    loJson = createobject("CkJsonObject")
    llSuccess = loJson.UpdateString('title', 'The Salt Road')
    llSuccess = loJson.UpdateString('authors[0]', 'Ines Okafor')
    llSuccess = loJson.UpdateString('authors[1]', 'Tomáš Vrba')
    llSuccess = loJson.UpdateString('published', '2021-04-30')
    llSuccess = loJson.UpdateInt('pages', 312)
    llSuccess = loJson.UpdateNumber('price.amount', '18.50')
    llSuccess = loJson.UpdateString('price.currency', 'EUR')
    llSuccess = loJson.UpdateString('blurb', '"You can' + "'" + 't miss it," they said.' + chr(10) + 'We did.')
    llSuccess = loJson.UpdateNull('translatedFrom')

    loHttp.SetRequestHeader('Content-Type', 'application/json')
    loHttp.SetRequestHeader('Idempotency-Key', '{{$guid}}')
    // Sends the token in an Authorization header, as "Bearer".
    loHttp.AuthToken = '{{token}}'

    loResp = loHttp.PostJson3('https://api.example.com/v1/books', 'application/json', loJson)
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
    //   "id": "b-1041",
    //   "title": "The Salt Road",
    //   "authors": [
    //     "Ines Okafor",
    //     "Tomáš Vrba"
    //   ],
    //   "published": "2021-04-30",
    //   "pages": 312,
    //   "price": {
    //     "amount": 18.50,
    //     "currency": "EUR"
    //   },
    //   "inStock": true,
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
    release loSbResponseBody
    release loJResp
endproc
