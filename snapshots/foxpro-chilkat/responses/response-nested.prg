DO ChilkatSample

PROCEDURE ChilkatSample
    LOCAL loHttp
    LOCAL lnSuccess
    LOCAL loSbResponseBody
    LOCAL loJResp
    LOCAL lnRespStatusCode
    LOCAL lcAmount
    LOCAL lnI
    LOCAL lnCount_i
    LOCAL lcTitle
    LOCAL lnJ
    LOCAL lnCount_j
    LOCAL lcText
    LOCAL lcStrVal

    * Strings are UTF-8 on their way to and from COM.
    SYS(3101, 65001)

    * The Chilkat API has to be unlocked before this runs:
    * call UnlockBundle of a Chilkat Global object once, at the start of the application.

    * Before version 10: 'Chilkat_9_5_0.Http'.
    loHttp = CREATEOBJECT('Chilkat.Http')

    loSbResponseBody = CREATEOBJECT('Chilkat.StringBuilder')
    lnSuccess = loHttp.QuickGetSb('https://api.example.com/things/7', loSbResponseBody)
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
    *   "book": {
    *     "price": {
    *       "amount": 18.5
    *     }
    *   },
    *   "chapters": [
    *     {
    *       "title": "One",
    *       "notes": [
    *         {
    *           "text": "a"
    *         },
    *         {
    *           "text": "b"
    *         }
    *       ],
    *       "tags": [
    *         "x",
    *         "y"
    *       ]
    *     },
    *     {
    *       "title": "Two",
    *       "notes": [],
    *       "extra": 1
    *     }
    *   ]
    * }

    * The values of the response,
    * where the example has an array, its first element stands for all.

    lcAmount = loJResp.StringOf('book.price.amount')
    lnI = 0
    lnCount_i = loJResp.SizeOfArray('chapters')
    DO WHILE lnI < lnCount_i
        loJResp.I = lnI
        lcTitle = loJResp.StringOf('chapters[i].title')
        lnJ = 0
        lnCount_j = loJResp.SizeOfArray('chapters[i].notes')
        DO WHILE lnJ < lnCount_j
            loJResp.J = lnJ
            lcText = loJResp.StringOf('chapters[i].notes[j].text')
            lnJ = lnJ + 1
        ENDDO
        lnJ = 0
        lnCount_j = loJResp.SizeOfArray('chapters[i].tags')
        DO WHILE lnJ < lnCount_j
            loJResp.J = lnJ
            lcStrVal = loJResp.StringOf('chapters[i].tags[j]')
            lnJ = lnJ + 1
        ENDDO
        lnI = lnI + 1
    ENDDO

    RELEASE loHttp
    RELEASE loSbResponseBody
    RELEASE loJResp
ENDPROC
