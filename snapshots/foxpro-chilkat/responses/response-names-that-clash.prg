DO ChilkatSample

PROCEDURE ChilkatSample
    LOCAL loHttp
    LOCAL lnSuccess
    LOCAL loSbResponseBody
    LOCAL loJResp
    LOCAL lnRespStatusCode
    LOCAL lnId
    LOCAL lnUserId
    LOCAL lnUserId2
    LOCAL lnUser_id
    LOCAL lnUser_id2
    LOCAL lnUserId3
    LOCAL lnUserid4
    LOCAL lnMemberIndex
    LOCAL lnV_value

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
    *   "id": 1,
    *   "user": {
    *     "id": 2,
    *     "user": {
    *       "id": 3
    *     }
    *   },
    *   "user_id": 4,
    *   "user-id": 5,
    *   "userId": 6,
    *   "userid": 7,
    *   "": 8
    * }

    * The values of the response,
    * where the example has an array, its first element stands for all.

    lnId = loJResp.IntOf('id')
    lnUserId = loJResp.IntOf('user.id')
    lnUserId2 = loJResp.IntOf('user.user.id')
    lnUser_id = loJResp.IntOf('user_id')
    lnUser_id2 = loJResp.IntOf('user-id')
    lnUserId3 = loJResp.IntOf('userId')
    lnUserid4 = loJResp.IntOf('userid')
    lnMemberIndex = loJResp.IndexOf('')
    IF lnMemberIndex >= 0
        lnV_value = loJResp.IntAt(lnMemberIndex)
    ENDIF

    RELEASE loHttp
    RELEASE loSbResponseBody
    RELEASE loJResp
ENDPROC
