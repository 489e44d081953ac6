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
    const wchar_t *orderId;
    const wchar_t *Amount;
    const wchar_t *Currency;
    int i;
    int count_i;
    const wchar_t *bookId;
    int count;
    const wchar_t *price;
    const wchar_t *status;

    // Strings that Chilkat returns lie in its own memory, until it needs that again: copy what is to be kept.
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    http = CkHttpW_Create();

    // The JSON that is sent:

    // {
    //   "lines": [
    //     {
    //       "bookId": "b-1041",
    //       "count": 1
    //     },
    //     {
    //       "bookId": "b-0977",
    //       "count": 2
    //     }
    //   ],
    //   "giftWrap": true,
    //   "note": "{{note}}"
    // }

    json = CkJsonObjectW_Create();
    CkJsonObjectW_UpdateString(json, L"lines[0].bookId", L"b-1041");
    CkJsonObjectW_UpdateInt(json, L"lines[0].count", 1);
    CkJsonObjectW_UpdateString(json, L"lines[1].bookId", L"b-0977");
    CkJsonObjectW_UpdateInt(json, L"lines[1].count", 2);
    CkJsonObjectW_UpdateBool(json, L"giftWrap", TRUE);
    CkJsonObjectW_UpdateString(json, L"note", L"{{note}}");

    CkHttpW_SetRequestHeader(http, L"Accept", L"application/json");
    // Sends the token in an Authorization header, as "Bearer".
    CkHttpW_putAuthToken(http, L"{{token}}");

    resp = CkHttpW_PostJson3(http, L"https://api.example.com/v1/orders", L"application/json", json);
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
    //   "orderId": 90071992547409931,
    //   "total": {
    //     "amount": 52.40,
    //     "currency": "EUR"
    //   },
    //   "lines": [
    //     {
    //       "bookId": "b-1041",
    //       "count": 1,
    //       "price": 18.50
    //     },
    //     {
    //       "bookId": "b-0977",
    //       "count": 2,
    //       "price": 16.95
    //     }
    //   ],
    //   "status": "open"
    // }

    // The values of the response;
    // where the example has an array, its first element stands for all.

    orderId = CkJsonObjectW_stringOf(jResp, L"orderId");
    Amount = CkJsonObjectW_stringOf(jResp, L"total.amount");
    Currency = CkJsonObjectW_stringOf(jResp, L"total.currency");
    i = 0;
    count_i = CkJsonObjectW_SizeOfArray(jResp, L"lines");
    while (i < count_i) {
        CkJsonObjectW_putI(jResp, i);
        bookId = CkJsonObjectW_stringOf(jResp, L"lines[i].bookId");
        count = CkJsonObjectW_IntOf(jResp, L"lines[i].count");
        price = CkJsonObjectW_stringOf(jResp, L"lines[i].price");
        i = i + 1;
    }
    status = CkJsonObjectW_stringOf(jResp, L"status");

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
