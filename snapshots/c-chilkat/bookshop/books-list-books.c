#include <C_CkHttp.h>
#include <C_CkJsonObject.h>
#include <C_CkHttpResponse.h>
#include <C_CkStringBuilder.h>
#include <stdio.h>

void ChilkatSample(void)
{
    HCkHttp http;
    HCkJsonObject queryParams;
    HCkHttpResponse resp;
    HCkStringBuilder sbResponseBody;
    HCkJsonObject jResp;
    int respStatusCode;
    int i;
    int count_i;
    const char *id;
    const char *title;
    int pages;
    BOOL inStock;
    int total;
    BOOL nextIsNull;

    // Strings that Chilkat returns lie in its own memory, until it needs that again: copy what is to be kept.
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    http = CkHttp_Create();

    queryParams = CkJsonObject_Create();
    CkJsonObject_UpdateString(queryParams, "genre", "travel");
    CkJsonObject_UpdateInt(queryParams, "limit", 20);
    CkJsonObject_UpdateString(queryParams, "sort", "-published");

    CkHttp_SetRequestHeader(http, "Accept", "application/json");
    // Sends the token in an Authorization header, as "Bearer".
    CkHttp_putAuthToken(http, "{{token}}");

    resp = CkHttp_QuickRequestParams(http, "GET", "https://api.example.com/v1/books", queryParams);
    if (CkHttp_getLastMethodSuccess(http) == FALSE) {
        printf("%s\n", CkHttp_lastErrorText(http));
        CkHttp_Dispose(http);
        CkJsonObject_Dispose(queryParams);
        return;
    }

    sbResponseBody = CkStringBuilder_Create();
    CkHttpResponse_GetBodySb(resp, sbResponseBody);

    jResp = CkJsonObject_Create();
    CkJsonObject_LoadSb(jResp, sbResponseBody);
    CkJsonObject_putEmitCompact(jResp, FALSE);

    printf("%s\n", "Response Body:");
    printf("%s\n", CkJsonObject_emit(jResp));

    respStatusCode = CkHttpResponse_getStatusCode(resp);
    printf("%s%d\n", "Response Status Code = ", respStatusCode);
    if (respStatusCode >= 400) {
        printf("%s\n", "Response Header:");
        printf("%s\n", CkHttpResponse_header(resp));
        printf("%s\n", "Failed.");
        CkHttp_Dispose(http);
        CkJsonObject_Dispose(queryParams);
        CkHttpResponse_Dispose(resp);
        CkStringBuilder_Dispose(sbResponseBody);
        CkJsonObject_Dispose(jResp);
        return;
    }
    CkHttpResponse_Dispose(resp);

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
    count_i = CkJsonObject_SizeOfArray(jResp, "books");
    while (i < count_i) {
        CkJsonObject_putI(jResp, i);
        id = CkJsonObject_stringOf(jResp, "books[i].id");
        title = CkJsonObject_stringOf(jResp, "books[i].title");
        pages = CkJsonObject_IntOf(jResp, "books[i].pages");
        inStock = CkJsonObject_BoolOf(jResp, "books[i].inStock");
        i = i + 1;
    }
    total = CkJsonObject_IntOf(jResp, "total");
    nextIsNull = CkJsonObject_IsNullOf(jResp, "next");

    CkHttp_Dispose(http);
    CkJsonObject_Dispose(queryParams);
    CkStringBuilder_Dispose(sbResponseBody);
    CkJsonObject_Dispose(jResp);
}

int main(void)
{
    ChilkatSample();
    return 0;
}
