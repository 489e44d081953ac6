#include <C_CkHttpW.h>
#include <C_CkJsonObjectW.h>
#include <C_CkHttpResponseW.h>
#include <C_CkStringBuilderW.h>
#include <wchar.h>

void ChilkatSample(void)
{
    HCkHttpW http;
    HCkJsonObjectW json;
    HCkHttpResponseW resp;
    HCkStringBuilderW sbResponseBody;
    HCkJsonObjectW jResp;
    int respStatusCode;
    const wchar_t *id;
    const wchar_t *title;
    int i;
    int count_i;
    const wchar_t *strVal;
    const wchar_t *published;
    int pages;
    const wchar_t *Amount;
    const wchar_t *Currency;
    BOOL inStock;
    BOOL translatedFromIsNull;

    // Strings that Chilkat returns lie in its own memory, until it needs that again: copy what is to be kept.
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    http = CkHttpW_Create();

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

    json = CkJsonObjectW_Create();
    CkJsonObjectW_UpdateString(json, L"title", L"The Salt Road");
    CkJsonObjectW_UpdateString(json, L"authors[0]", L"Ines Okafor");
    CkJsonObjectW_UpdateString(json, L"authors[1]", L"Tomáš Vrba");
    CkJsonObjectW_UpdateString(json, L"published", L"2021-04-30");
    CkJsonObjectW_UpdateInt(json, L"pages", 312);
    CkJsonObjectW_UpdateNumber(json, L"price.amount", L"18.50");
    CkJsonObjectW_UpdateString(json, L"price.currency", L"EUR");
    CkJsonObjectW_UpdateString(json, L"blurb", L"\"You can't miss it,\" they said.\nWe did.");
    CkJsonObjectW_UpdateNull(json, L"translatedFrom");

    CkHttpW_SetRequestHeader(http, L"Content-Type", L"application/json");
    CkHttpW_SetRequestHeader(http, L"Idempotency-Key", L"{{$guid}}");
    // Sends the token in an Authorization header, as "Bearer".
    CkHttpW_putAuthToken(http, L"{{token}}");

    resp = CkHttpW_PostJson3(http, L"https://api.example.com/v1/books", L"application/json", json);
    if (CkHttpW_getLastMethodSuccess(http) == FALSE) {
        wprintf(L"%ls\n", CkHttpW_lastErrorText(http));
        CkHttpW_Dispose(http);
        CkJsonObjectW_Dispose(json);
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
        CkJsonObjectW_Dispose(json);
        CkHttpResponseW_Dispose(resp);
        CkStringBuilderW_Dispose(sbResponseBody);
        CkJsonObjectW_Dispose(jResp);
        return;
    }
    CkHttpResponseW_Dispose(resp);

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

    id = CkJsonObjectW_stringOf(jResp, L"id");
    title = CkJsonObjectW_stringOf(jResp, L"title");
    i = 0;
    count_i = CkJsonObjectW_SizeOfArray(jResp, L"authors");
    while (i < count_i) {
        CkJsonObjectW_putI(jResp, i);
        strVal = CkJsonObjectW_stringOf(jResp, L"authors[i]");
        i = i + 1;
    }
    published = CkJsonObjectW_stringOf(jResp, L"published");
    pages = CkJsonObjectW_IntOf(jResp, L"pages");
    Amount = CkJsonObjectW_stringOf(jResp, L"price.amount");
    Currency = CkJsonObjectW_stringOf(jResp, L"price.currency");
    inStock = CkJsonObjectW_BoolOf(jResp, L"inStock");
    translatedFromIsNull = CkJsonObjectW_IsNullOf(jResp, L"translatedFrom");

    CkHttpW_Dispose(http);
    CkJsonObjectW_Dispose(json);
    CkStringBuilderW_Dispose(sbResponseBody);
    CkJsonObjectW_Dispose(jResp);
}

int main(void)
{
    ChilkatSample();
    return 0;
}
