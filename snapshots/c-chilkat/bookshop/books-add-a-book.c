#include <C_CkHttp.h>
#include <C_CkJsonObject.h>
#include <C_CkHttpResponse.h>
#include <C_CkStringBuilder.h>
#include <stdio.h>

void ChilkatSample(void)
{
    HCkHttp http;
    HCkJsonObject json;
    HCkHttpResponse resp;
    HCkStringBuilder sbResponseBody;
    HCkJsonObject jResp;
    int respStatusCode;
    const char *id;
    const char *title;
    int i;
    int count_i;
    const char *strVal;
    const char *published;
    int pages;
    const char *Amount;
    const char *Currency;
    BOOL inStock;
    BOOL translatedFromIsNull;

    // Strings that Chilkat returns lie in its own memory, until it needs that again: copy what is to be kept.
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    http = CkHttp_Create();

    // The JSON that is sent:

    // {
    //   "title": "The Salt Road",
    //   "authors": [
    //     "Ines Okafor",
    //     "Tomáš Vrba"
    //   ],
    //   "published": "2021-04-30",
    //   "pages": 312,
    //   "price": {
    //     "amount": 18.50,
    //     "currency": "EUR"
    //   },
    //   "blurb": "\"You can't miss it,\" they said.\nWe did.",
    //   "translatedFrom": null
    // }

    json = CkJsonObject_Create();
    CkJsonObject_UpdateString(json, "title", "The Salt Road");
    CkJsonObject_UpdateString(json, "authors[0]", "Ines Okafor");
    CkJsonObject_UpdateString(json, "authors[1]", "Tomáš Vrba");
    CkJsonObject_UpdateString(json, "published", "2021-04-30");
    CkJsonObject_UpdateInt(json, "pages", 312);
    CkJsonObject_UpdateNumber(json, "price.amount", "18.50");
    CkJsonObject_UpdateString(json, "price.currency", "EUR");
    CkJsonObject_UpdateString(json, "blurb", "\"You can't miss it,\" they said.\nWe did.");
    CkJsonObject_UpdateNull(json, "translatedFrom");

    CkHttp_SetRequestHeader(http, "Content-Type", "application/json");
    CkHttp_SetRequestHeader(http, "Idempotency-Key", "{{$guid}}");
    // Sends the token in an Authorization header, as "Bearer".
    CkHttp_putAuthToken(http, "{{token}}");

    resp = CkHttp_PostJson3(http, "https://api.example.com/v1/books", "application/json", json);
    if (CkHttp_getLastMethodSuccess(http) == FALSE) {
        printf("%s\n", CkHttp_lastErrorText(http));
        CkHttp_Dispose(http);
        CkJsonObject_Dispose(json);
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
        CkJsonObject_Dispose(json);
        CkHttpResponse_Dispose(resp);
        CkStringBuilder_Dispose(sbResponseBody);
        CkJsonObject_Dispose(jResp);
        return;
    }
    CkHttpResponse_Dispose(resp);

    // The saved example of a response
    // (the code below it reads its values):

    // {
    //   "id": "b-1041",
    //   "title": "The Salt Road",
    //   "authors": [
    //     "Ines Okafor",
    //     "Tomáš Vrba"
    //   ],
    //   "published": "2021-04-30",
    //   "pages": 312,
    //   "price": {
    //     "amount": 18.50,
    //     "currency": "EUR"
    //   },
    //   "inStock": true,
    //   "translatedFrom": null
    // }

    // The values of the response;
    // where the example has an array, its first element stands for all.

    id = CkJsonObject_stringOf(jResp, "id");
    title = CkJsonObject_stringOf(jResp, "title");
    i = 0;
    count_i = CkJsonObject_SizeOfArray(jResp, "authors");
    while (i < count_i) {
        CkJsonObject_putI(jResp, i);
        strVal = CkJsonObject_stringOf(jResp, "authors[i]");
        i = i + 1;
    }
    published = CkJsonObject_stringOf(jResp, "published");
    pages = CkJsonObject_IntOf(jResp, "pages");
    Amount = CkJsonObject_stringOf(jResp, "price.amount");
    Currency = CkJsonObject_stringOf(jResp, "price.currency");
    inStock = CkJsonObject_BoolOf(jResp, "inStock");
    translatedFromIsNull = CkJsonObject_IsNullOf(jResp, "translatedFrom");

    CkHttp_Dispose(http);
    CkJsonObject_Dispose(json);
    CkStringBuilder_Dispose(sbResponseBody);
    CkJsonObject_Dispose(jResp);
}

int main(void)
{
    ChilkatSample();
    return 0;
}
