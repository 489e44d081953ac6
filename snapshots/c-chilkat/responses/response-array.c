#include <C_CkHttp.h>
#include <C_CkStringBuilder.h>
#include <C_CkJsonArray.h>
#include <C_CkJsonObject.h>
#include <stdio.h>

void ChilkatSample(void)
{
    HCkHttp http;
    BOOL success;
    HCkStringBuilder sbResponseBody;
    HCkJsonArray jarrResp;
    int respStatusCode;
    int i;
    int count_i;
    HCkJsonObject json;
    int id;

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

    jarrResp = CkJsonArray_Create();
    CkJsonArray_LoadSb(jarrResp, sbResponseBody);
    CkJsonArray_putEmitCompact(jarrResp, FALSE);

    printf("%s\n", "Response Body:");
    printf("%s\n", CkJsonArray_emit(jarrResp));

    respStatusCode = CkHttp_getLastStatus(http);
    printf("%s%d\n", "Response Status Code = ", respStatusCode);
    if (respStatusCode >= 400) {
        printf("%s\n", "Response Header:");
        printf("%s\n", CkHttp_lastHeader(http));
        printf("%s\n", "Failed.");
        CkHttp_Dispose(http);
        CkStringBuilder_Dispose(sbResponseBody);
        CkJsonArray_Dispose(jarrResp);
        return;
    }

    // The saved example of a response
    // (the code below it reads its values):

    // [
    //   {
    //     "id": 1
    //   },
    //   {
    //     "id": 2,
    //     "title": "Salt"
    //   }
    // ]

    // The values of the response;
    // where the example has an array, its first element stands for all.

    i = 0;
    count_i = CkJsonArray_getSize(jarrResp);
    while (i < count_i) {
        json = CkJsonArray_ObjectAt(jarrResp, i);
        id = CkJsonObject_IntOf(json, "id");
        CkJsonObject_Dispose(json);
        i = i + 1;
    }

    CkHttp_Dispose(http);
    CkStringBuilder_Dispose(sbResponseBody);
    CkJsonArray_Dispose(jarrResp);
}

int main(void)
{
    ChilkatSample();
    return 0;
}
