DO ChilkatSample

PROCEDURE ChilkatSample
    LOCAL loHttp
    LOCAL lnSuccess
    LOCAL loSbResponseBody
    LOCAL loJResp
    LOCAL lnRespStatusCode
    LOCAL lnI
    LOCAL lnCount_i
    LOCAL lcStrVal
    LOCAL loMatrixArray
    LOCAL loMatrixArray2
    LOCAL lnJ
    LOCAL lnCount_j
    LOCAL lnIntVal

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
    *   "tags": [
    *     "a",
    *     "b"
    *   ],
    *   "matrix": [
    *     [
    *       1,
    *       2
    *     ],
    *     [
    *       3
    *     ]
    *   ],
    *   "mixed": [
    *     1,
    *     "a",
    *     null,
    *     {
    *       "b": 2
    *     }
    *   ],
    *   "none": [],
    *   "empty": {}
    * }

    * The values of the response,
    * where the example has an array, its first element stands for all.

    lnI = 0
    lnCount_i = loJResp.SizeOfArray('tags')
    DO WHILE lnI < lnCount_i
        loJResp.I = lnI
        lcStrVal = loJResp.StringOf('tags[i]')
        lnI = lnI + 1
    ENDDO
    loMatrixArray = loJResp.ArrayOf('matrix')
    IF loJResp.LastMethodSuccess = 1
        lnI = 0
        lnCount_i = loMatrixArray.Size
        DO WHILE lnI < lnCount_i
            loMatrixArray2 = loMatrixArray.ArrayAt(lnI)
            IF loMatrixArray.LastMethodSuccess = 1
                lnJ = 0
                lnCount_j = loMatrixArray2.Size
                DO WHILE lnJ < lnCount_j
                    lnIntVal = loMatrixArray2.IntAt(lnJ)
                    lnJ = lnJ + 1
                ENDDO
                RELEASE loMatrixArray2
            ENDIF
            lnI = lnI + 1
        ENDDO
        RELEASE loMatrixArray
    ENDIF
    lnI = 0
    lnCount_i = loJResp.SizeOfArray('mixed')
    DO WHILE lnI < lnCount_i
        loJResp.I = lnI
        lnIntVal = loJResp.IntOf('mixed[i]')
        lnI = lnI + 1
    ENDDO

    RELEASE loHttp
    RELEASE loSbResponseBody
    RELEASE loJResp
ENDPROC
