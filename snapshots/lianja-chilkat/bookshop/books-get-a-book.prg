do ChilkatSample

procedure ChilkatSample
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    loHttp = createobject("CkHttp")

    loHttp.SetRequestHeader('Accept', 'application/json')
    // Sends the token in an Authorization header, as "Bearer".
    loHttp.AuthToken = '{{token}}'

    loSbResponseBody = createobject("CkStringBuilder")
    llSuccess = loHttp.QuickGetSb('https://api.example.com/v1/books/b-1041', loSbResponseBody)
    if llSuccess = .F.
        ? loHttp.LastErrorText
        release loHttp
        release loSbResponseBody
        return
    endif

    loJResp = createobject("CkJsonObject")
    llSuccess = loJResp.LoadSb(loSbResponseBody)
    loJResp.EmitCompact = .F.

    ? 'Response Body:'
    ? loJResp.Emit()

    lnRespStatusCode = loHttp.LastStatus
    ? 'Response Status Code = ' + alltrim(str(lnRespStatusCode))
    if lnRespStatusCode >= 400
        ? 'Response Header:'
        ? loHttp.LastHeader
        ? 'Failed.'
        release loHttp
        release loSbResponseBody
        release loJResp
        return
    endif

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
    release loSbResponseBody
    release loJResp
endproc
