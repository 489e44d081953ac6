#include <C_CkHttp.h>
#include <C_CkStringBuilder.h>
#include <C_CkJsonObject.h>
#include <stdio.h>

void ChilkatSample(void)
{
    HCkHttp http;
    BOOL success;
    HCkStringBuilder sbResponseBody;
    HCkJsonObject jResp;
    int respStatusCode;
    int id;
    int Id;
    int userId;
    int user_id;
    int user_id2;
    int userId2;
    int userid;
    int memberIndex;
    int v_value;

    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    http = CkHttp_Create();

    sbResponseBody = CkStringBuilder_Create();
    success = CkHttp_QuickGetSb(http, "https://api.example.com/things/7", sbResponseBody);
    if (success == FALSE) {
        printf("%s\n", CkHttp_lastErrorText(http));
        CkHttp_Dispose(http);
        CkStringBuilder_Dispose(sbResponseBody);
        return;
    }

    jResp = CkJsonObject_Create();
    CkJsonObject_LoadSb(jResp, sbResponseBody);
    CkJsonObject_putEmitCompact(jResp, FALSE);

    printf("%s\n", "Response Body:");
    printf("%s\n", CkJsonObject_emit(jResp));

    respStatusCode = CkHttp_getLastStatus(http);
    printf("%s%d\n", "Response Status Code = ", respStatusCode);
    if (respStatusCode >= 400) {
        printf("%s\n", "Response Header:");
        printf("%s\n", CkHttp_lastHeader(http));
        printf("%s\n", "Failed.");
        CkHttp_Dispose(http);
        CkStringBuilder_Dispose(sbResponseBody);
        CkJsonObject_Dispose(jResp);
        return;
    }

    // The saved example of a response
    // (the code below it reads its values):

    // {
    //   "id": 1,
    //   "user": {
    //     "id": 2,
    //     "user": {
    //       "id": 3
    //     }
    //   },
    //   "user_id": 4,
    //   "user-id": 5,
    //   "userId": 6,
    //   "userid": 7,
    //   "": 8
    // }

    // The values of the response;
    // where the example has an array, its first element stands for all.

    id = CkJsonObject_IntOf(jResp, "id");
    Id = CkJsonObject_IntOf(jResp, "user.id");
    userId = CkJsonObject_IntOf(jResp, "user.user.id");
    user_id = CkJsonObject_IntOf(jResp, "user_id");
    user_id2 = CkJsonObject_IntOf(jResp, "user-id");
    userId2 = CkJsonObject_IntOf(jResp, "userId");
    userid = CkJsonObject_IntOf(jResp, "userid");
    memberIndex = CkJsonObject_IndexOf(jResp, "");
    if (memberIndex >= 0) {
        v_value = CkJsonObject_IntAt(jResp, memberIndex);
    }

    CkHttp_Dispose(http);
    CkStringBuilder_Dispose(sbResponseBody);
    CkJsonObject_Dispose(jResp);
}

int main(void)
{
    ChilkatSample();
    return 0;
}
