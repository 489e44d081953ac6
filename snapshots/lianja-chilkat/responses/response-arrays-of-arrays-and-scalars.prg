do ChilkatSample

procedure ChilkatSample
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    loHttp = createobject("CkHttp")

    loSbResponseBody = createobject("CkStringBuilder")
    llSuccess = loHttp.QuickGetSb('https://api.example.com/things/7', loSbResponseBody)
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
    //   "tags": [
    //     "a",
    //     "b"
    //   ],
    //   "matrix": [
    //     [
    //       1,
    //       2
    //     ],
    //     [
    //       3
    //     ]
    //   ],
    //   "mixed": [
    //     1,
    //     "a",
    //     null,
    //     {
    //       "b": 2
    //     }
    //   ],
    //   "none": [],
    //   "empty": {}
    // }

    // The values of the response,
    // where the example has an array, its first element stands for all.

    lnI = 0
    lnCount_i = loJResp.SizeOfArray('tags')
    do while lnI < lnCount_i
        loJResp.I = lnI
        lcStrVal = loJResp.StringOf('tags[i]')
        lnI = lnI + 1
    enddo
    loMatrixArray = loJResp.ArrayOf('matrix')
    if loJResp.LastMethodSuccess = .T.
        lnI = 0
        lnCount_i = loMatrixArray.Size
        do while lnI < lnCount_i
            loMatrixArray2 = loMatrixArray.ArrayAt(lnI)
            if loMatrixArray.LastMethodSuccess = .T.
                lnJ = 0
                lnCount_j = loMatrixArray2.Size
                do while lnJ < lnCount_j
                    lnIntVal = loMatrixArray2.IntAt(lnJ)
                    lnJ = lnJ + 1
                enddo
                release loMatrixArray2
            endif
            lnI = lnI + 1
        enddo
        release loMatrixArray
    endif
    lnI = 0
    lnCount_i = loJResp.SizeOfArray('mixed')
    do while lnI < lnCount_i
        loJResp.I = lnI
        lnIntVal = loJResp.IntOf('mixed[i]')
        lnI = lnI + 1
    enddo

    release loHttp
    release loSbResponseBody
    release loJResp
endproc
