EnableExplicit

IncludeFile "CkHttp.pb"
IncludeFile "CkStringBuilder.pb"
IncludeFile "CkJsonObject.pb"
IncludeFile "CkJsonArray.pb"

Procedure ChilkatExample()
    ; The Chilkat API has to be unlocked before this runs:
    ; call UnlockBundle of a Chilkat Global object once, at the start of the application.

    Define http.i = CkHttp::ckCreate()
    If http = 0
        Debug "Failed to create object."
        ProcedureReturn
    EndIf
    Define success.i

    Define sbResponseBody.i = CkStringBuilder::ckCreate()
    success = CkHttp::ckQuickGetSb(http, "https://api.example.com/things/7", sbResponseBody)
    If success = 0
        Debug CkHttp::ckLastErrorText(http)
        CkHttp::ckDispose(http)
        CkStringBuilder::ckDispose(sbResponseBody)
        ProcedureReturn
    EndIf

    Define jResp.i = CkJsonObject::ckCreate()
    CkJsonObject::ckLoadSb(jResp, sbResponseBody)
    CkJsonObject::setCkEmitCompact(jResp, 0)

    Debug "Response Body:"
    Debug CkJsonObject::ckEmit(jResp)

    Define respStatusCode.i = CkHttp::ckLastStatus(http)
    Debug "Response Status Code = " + Str(respStatusCode)
    If respStatusCode >= 400
        Debug "Response Header:"
        Debug CkHttp::ckLastHeader(http)
        Debug "Failed."
        CkHttp::ckDispose(http)
        CkStringBuilder::ckDispose(sbResponseBody)
        CkJsonObject::ckDispose(jResp)
        ProcedureReturn
    EndIf

    ; The saved example of a response
    ; (the code below it reads its values):

    ; {
    ;   "tags": [
    ;     "a",
    ;     "b"
    ;   ],
    ;   "matrix": [
    ;     [
    ;       1,
    ;       2
    ;     ],
    ;     [
    ;       3
    ;     ]
    ;   ],
    ;   "mixed": [
    ;     1,
    ;     "a",
    ;     null,
    ;     {
    ;       "b": 2
    ;     }
    ;   ],
    ;   "none": [],
    ;   "empty": {}
    ; }

    ; The values of the response;
    ; where the example has an array, its first element stands for all.

    Define i.i
    Define count_i.i
    i = 0
    count_i = CkJsonObject::ckSizeOfArray(jResp, "tags")
    While i < count_i
        CkJsonObject::setCkI(jResp, i)
        Define strVal.s = CkJsonObject::ckStringOf(jResp, "tags[i]")
        i = i + 1
    Wend
    Define matrixArray.i = CkJsonObject::ckArrayOf(jResp, "matrix")
    Define intVal.i
    If CkJsonObject::ckLastMethodSuccess(jResp) = 1
        i = 0
        count_i = CkJsonArray::ckSize(matrixArray)
        While i < count_i
            Define matrixArray2.i = CkJsonArray::ckArrayAt(matrixArray, i)
            If CkJsonArray::ckLastMethodSuccess(matrixArray) = 1
                Define j.i = 0
                Define count_j.i = CkJsonArray::ckSize(matrixArray2)
                While j < count_j
                    intVal = CkJsonArray::ckIntAt(matrixArray2, j)
                    j = j + 1
                Wend
                CkJsonArray::ckDispose(matrixArray2)
            EndIf
            i = i + 1
        Wend
        CkJsonArray::ckDispose(matrixArray)
    EndIf
    i = 0
    count_i = CkJsonObject::ckSizeOfArray(jResp, "mixed")
    While i < count_i
        CkJsonObject::setCkI(jResp, i)
        intVal = CkJsonObject::ckIntOf(jResp, "mixed[i]")
        i = i + 1
    Wend

    CkHttp::ckDispose(http)
    CkStringBuilder::ckDispose(sbResponseBody)
    CkJsonObject::ckDispose(jResp)
EndProcedure

ChilkatExample()
