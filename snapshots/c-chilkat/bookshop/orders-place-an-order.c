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
    const char *orderId;
    const char *Amount;
    const char *Currency;
    int i;
    int count_i;
    const char *bookId;
    int count;
    const char *price;
    const char *status;

    // Strings that Chilkat returns lie in its own memory, until it needs that again: copy what is to be kept.
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    http = CkHttp_Create();

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

    json = CkJsonObject_Create();
    CkJsonObject_UpdateString(json, "lines[0].bookId", "b-1041");
    CkJsonObject_UpdateInt(json, "lines[0].count", 1);
    CkJsonObject_UpdateString(json, "lines[1].bookId", "b-0977");
    CkJsonObject_UpdateInt(json, "lines[1].count", 2);
    CkJsonObject_UpdateBool(json, "giftWrap", TRUE);
    CkJsonObject_UpdateString(json, "note", "{{note}}");

    CkHttp_SetRequestHeader(http, "Accept", "application/json");
    // Sends the token in an Authorization header, as "Bearer".
    CkHttp_putAuthToken(http, "{{token}}");

    resp = CkHttp_PostJson3(http, "https://api.example.com/v1/orders", "application/json", json);
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

    orderId = CkJsonObject_stringOf(jResp, "orderId");
    Amount = CkJsonObject_stringOf(jResp, "total.amount");
    Currency = CkJsonObject_stringOf(jResp, "total.currency");
    i = 0;
    count_i = CkJsonObject_SizeOfArray(jResp, "lines");
    while (i < count_i) {
        CkJsonObject_putI(jResp, i);
        bookId = CkJsonObject_stringOf(jResp, "lines[i].bookId");
        count = CkJsonObject_IntOf(jResp, "lines[i].count");
        price = CkJsonObject_stringOf(jResp, "lines[i].price");
        i = i + 1;
    }
    status = CkJsonObject_stringOf(jResp, "status");

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
