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
    const char *id;
    const char *title;
    const char *score;

    // Strings that Chilkat returns lie in its own memory, until it needs that again: copy what is to be kept.
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    http = CkHttp_Create();

    CkHttp_SetRequestHeader(http, "Accept", "application/json");
    // Sends the token in an Authorization header, as "Bearer".
    CkHttp_putAuthToken(http, "{{token}}");

    sbResponseBody = CkStringBuilder_Create();
    success = CkHttp_QuickGetSb(http, "https://api.example.com/v1/books/search?q=%22salt%20road%22%20%26%20sea&author=Tom%C3%A1%C5%A1%20Vrba&tag=maps&tag=coast", sbResponseBody);
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
    //     "id": "b-1041",
    //     "title": "The Salt Road",
    //     "score": 0.93
    //   }
    // ]

    // The values of the response;
    // where the example has an array, its first element stands for all.

    i = 0;
    count_i = CkJsonArray_getSize(jarrResp);
    while (i < count_i) {
        json = CkJsonArray_ObjectAt(jarrResp, i);
        id = CkJsonObject_stringOf(json, "id");
        title = CkJsonObject_stringOf(json, "title");
        score = CkJsonObject_stringOf(json, "score");
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
