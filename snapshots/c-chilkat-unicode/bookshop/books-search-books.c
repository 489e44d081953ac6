#include <C_CkHttpW.h>
#include <C_CkStringBuilderW.h>
#include <C_CkJsonArrayW.h>
#include <C_CkJsonObjectW.h>
#include <wchar.h>

void ChilkatSample(void)
{
    HCkHttpW http;
    BOOL success;
    HCkStringBuilderW sbResponseBody;
    HCkJsonArrayW jarrResp;
    int respStatusCode;
    int i;
    int count_i;
    HCkJsonObjectW json;
    const wchar_t *id;
    const wchar_t *title;
    const wchar_t *score;

    // Strings that Chilkat returns lie in its own memory, until it needs that again: copy what is to be kept.
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    http = CkHttpW_Create();

    CkHttpW_SetRequestHeader(http, L"Accept", L"application/json");
    // Sends the token in an Authorization header, as "Bearer".
    CkHttpW_putAuthToken(http, L"{{token}}");

    sbResponseBody = CkStringBuilderW_Create();
    success = CkHttpW_QuickGetSb(http, L"https://api.example.com/v1/books/search?q=%22salt%20road%22%20%26%20sea&author=Tom%C3%A1%C5%A1%20Vrba&tag=maps&tag=coast", sbResponseBody);
    if (success == FALSE) {
        wprintf(L"%ls\n", CkHttpW_lastErrorText(http));
        CkHttpW_Dispose(http);
        CkStringBuilderW_Dispose(sbResponseBody);
        return;
    }

    jarrResp = CkJsonArrayW_Create();
    CkJsonArrayW_LoadSb(jarrResp, sbResponseBody);
    CkJsonArrayW_putEmitCompact(jarrResp, FALSE);

    wprintf(L"%ls\n", L"Response Body:");
    wprintf(L"%ls\n", CkJsonArrayW_emit(jarrResp));

    respStatusCode = CkHttpW_getLastStatus(http);
    wprintf(L"%ls%d\n", L"Response Status Code = ", respStatusCode);
    if (respStatusCode >= 400) {
        wprintf(L"%ls\n", L"Response Header:");
        wprintf(L"%ls\n", CkHttpW_lastHeader(http));
        wprintf(L"%ls\n", L"Failed.");
        CkHttpW_Dispose(http);
        CkStringBuilderW_Dispose(sbResponseBody);
        CkJsonArrayW_Dispose(jarrResp);
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
    count_i = CkJsonArrayW_getSize(jarrResp);
    while (i < count_i) {
        json = CkJsonArrayW_ObjectAt(jarrResp, i);
        id = CkJsonObjectW_stringOf(json, L"id");
        title = CkJsonObjectW_stringOf(json, L"title");
        score = CkJsonObjectW_stringOf(json, L"score");
        CkJsonObjectW_Dispose(json);
        i = i + 1;
    }

    CkHttpW_Dispose(http);
    CkStringBuilderW_Dispose(sbResponseBody);
    CkJsonArrayW_Dispose(jarrResp);
}

int main(void)
{
    ChilkatSample();
    return 0;
}
