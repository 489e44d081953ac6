EnableExplicit

IncludeFile "CkHttp.pb"
IncludeFile "CkStringBuilder.pb"
IncludeFile "CkJsonObject.pb"

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
    ;   "book": {
    ;     "price": {
    ;       "amount": 18.5
    ;     }
    ;   },
    ;   "chapters": [
    ;     {
    ;       "title": "One",
    ;       "notes": [
    ;         {
    ;           "text": "a"
    ;         },
    ;         {
    ;           "text": "b"
    ;         }
    ;       ],
    ;       "tags": [
    ;         "x",
    ;         "y"
    ;       ]
    ;     },
    ;     {
    ;       "title": "Two",
    ;       "notes": [],
    ;       "extra": 1
    ;     }
    ;   ]
    ; }

    ; The values of the response;
    ; where the example has an array, its first element stands for all.

    Define Amount.s = CkJsonObject::ckStringOf(jResp, "book.price.amount")
    Define j.i
    Define count_j.i
    Define i.i = 0
    Define count_i.i = CkJsonObject::ckSizeOfArray(jResp, "chapters")
    While i < count_i
        CkJsonObject::setCkI(jResp, i)
        Define title.s = CkJsonObject::ckStringOf(jResp, "chapters[i].title")
        j = 0
        count_j = CkJsonObject::ckSizeOfArray(jResp, "chapters[i].notes")
        While j < count_j
            CkJsonObject::setCkJ(jResp, j)
            Define text.s = CkJsonObject::ckStringOf(jResp, "chapters[i].notes[j].text")
            j = j + 1
        Wend
        j = 0
        count_j = CkJsonObject::ckSizeOfArray(jResp, "chapters[i].tags")
        While j < count_j
            CkJsonObject::setCkJ(jResp, j)
            Define strVal.s = CkJsonObject::ckStringOf(jResp, "chapters[i].tags[j]")
            j = j + 1
        Wend
        i = i + 1
    Wend

    CkHttp::ckDispose(http)
    CkStringBuilder::ckDispose(sbResponseBody)
    CkJsonObject::ckDispose(jResp)
EndProcedure

ChilkatExample()
