do ChilkatSample

procedure ChilkatSample
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    loHttp = createobject("CkHttp")

    loQueryParams = createobject("CkJsonObject")
    llSuccess = loQueryParams.UpdateString('genre', 'travel')
    llSuccess = loQueryParams.UpdateInt('limit', 20)
    llSuccess = loQueryParams.UpdateString('sort', '-published')

    loHttp.SetRequestHeader('Accept', 'application/json')
    // Sends the token in an Authorization header, as "Bearer".
    loHttp.AuthToken = '{{token}}'

    loResp = loHttp.QuickRequestParams('GET', 'https://api.example.com/v1/books', loQueryParams)
    if loHttp.LastMethodSuccess = .F.
        ? loHttp.LastErrorText
        release loHttp
        release loQueryParams
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
        release loQueryParams
        release loResp
        release loSbResponseBody
        release loJResp
        return
    endif
    release loResp

    // The saved example of a response
    // (the code below it reads its values):

    // {
    //   "books": [
    //     {
    //       "id": "b-1041",
    //       "title": "The Salt Road",
    //       "pages": 312,
    //       "inStock": true
    //     },
    //     {
    //       "id": "b-0977",
    //       "title": "Night Trains, Slow Rivers",
    //       "pages": 208,
    //       "inStock": false
    //     }
    //   ],
    //   "total": 2,
    //   "next": null
    // }

    // The values of the response,
    // where the example has an array, its first element stands for all.

    lnI = 0
    lnCount_i = loJResp.SizeOfArray('books')
    do while lnI < lnCount_i
        loJResp.I = lnI
        lcId = loJResp.StringOf('books[i].id')
        lcTitle = loJResp.StringOf('books[i].title')
        lnPages = loJResp.IntOf('books[i].pages')
        llInStock = loJResp.BoolOf('books[i].inStock')
        lnI = lnI + 1
    enddo
    lnTotal = loJResp.IntOf('total')
    llNextIsNull = loJResp.IsNullOf('next')

    release loHttp
    release loQueryParams
    release loSbResponseBody
    release loJResp
endproc
