#include <C_CkHttpW.h>
#include <C_CkJsonObjectW.h>
#include <C_CkHttpResponseW.h>
#include <C_CkStringBuilderW.h>
#include <wchar.h>

void ChilkatSample(void)
{
    HCkHttpW http;
    HCkJsonObjectW queryParams;
    HCkHttpResponseW resp;
    HCkStringBuilderW sbResponseBody;
    HCkJsonObjectW jResp;
    int respStatusCode;
    int i;
    int count_i;
    const wchar_t *id;
    const wchar_t *title;
    int pages;
    BOOL inStock;
    int total;
    BOOL nextIsNull;

    // Strings that Chilkat returns lie in its own memory, until it needs that again: copy what is to be kept.
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    http = CkHttpW_Create();

    queryParams = CkJsonObjectW_Create();
    CkJsonObjectW_UpdateString(queryParams, L"genre", L"travel");
    CkJsonObjectW_UpdateInt(queryParams, L"limit", 20);
    CkJsonObjectW_UpdateString(queryParams, L"sort", L"-published");

    CkHttpW_SetRequestHeader(http, L"Accept", L"application/json");
    // Sends the token in an Authorization header, as "Bearer".
    CkHttpW_putAuthToken(http, L"{{token}}");

    resp = CkHttpW_QuickRequestParams(http, L"GET", L"https://api.example.com/v1/books", queryParams);
    if (CkHttpW_getLastMethodSuccess(http) == FALSE) {
        wprintf(L"%ls\n", CkHttpW_lastErrorText(http));
        CkHttpW_Dispose(http);
        CkJsonObjectW_Dispose(queryParams);
        return;
    }

    sbResponseBody = CkStringBuilderW_Create();
    CkHttpResponseW_GetBodySb(resp, sbResponseBody);

    jResp = CkJsonObjectW_Create();
    CkJsonObjectW_LoadSb(jResp, sbResponseBody);
    CkJsonObjectW_putEmitCompact(jResp, FALSE);

    wprintf(L"%ls\n", L"Response Body:");
    wprintf(L"%ls\n", CkJsonObjectW_emit(jResp));

    respStatusCode = CkHttpResponseW_getStatusCode(resp);
    wprintf(L"%ls%d\n", L"Response Status Code = ", respStatusCode);
    if (respStatusCode >= 400) {
        wprintf(L"%ls\n", L"Response Header:");
        wprintf(L"%ls\n", CkHttpResponseW_header(resp));
        wprintf(L"%ls\n", L"Failed.");
        CkHttpW_Dispose(http);
        CkJsonObjectW_Dispose(queryParams);
        CkHttpResponseW_Dispose(resp);
        CkStringBuilderW_Dispose(sbResponseBody);
        CkJsonObjectW_Dispose(jResp);
        return;
    }
    CkHttpResponseW_Dispose(resp);

    // The saved example of a response
    // (the code below it reads its values):

    // {
    //   "books": [
    //     {
    //       "id": "b-1041",
    //       "title": "The Salt Road",
    //       "pages": 312,
    //       "inStock": true
    //     },
    //     {
    //       "id": "b-0977",
    //       "title": "Night Trains, Slow Rivers",
    //       "pages": 208,
    //       "inStock": false
    //     }
    //   ],
    //   "total": 2,
    //   "next": null
    // }

    // The values of the response;
    // where the example has an array, its first element stands for all.

    i = 0;
    count_i = CkJsonObjectW_SizeOfArray(jResp, L"books");
    while (i < count_i) {
        CkJsonObjectW_putI(jResp, i);
        id = CkJsonObjectW_stringOf(jResp, L"books[i].id");
        title = CkJsonObjectW_stringOf(jResp, L"books[i].title");
        pages = CkJsonObjectW_IntOf(jResp, L"books[i].pages");
        inStock = CkJsonObjectW_BoolOf(jResp, L"books[i].inStock");
        i = i + 1;
    }
    total = CkJsonObjectW_IntOf(jResp, L"total");
    nextIsNull = CkJsonObjectW_IsNullOf(jResp, L"next");

    CkHttpW_Dispose(http);
    CkJsonObjectW_Dispose(queryParams);
    CkStringBuilderW_Dispose(sbResponseBody);
    CkJsonObjectW_Dispose(jResp);
}

int main(void)
{
    ChilkatSample();
    return 0;
}
