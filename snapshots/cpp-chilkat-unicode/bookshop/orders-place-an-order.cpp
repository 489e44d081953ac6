#include <CkHttpW.h>
#include <CkJsonObjectW.h>
#include <CkHttpResponseW.h>
#include <CkStringBuilderW.h>
#include <wchar.h>

void ChilkatSample()
{
    // Strings that Chilkat returns lie in its own memory, until it needs that again: copy what is to be kept.
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    CkHttpW http;

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

    CkJsonObjectW json;
    json.UpdateString(L"lines[0].bookId", L"b-1041");
    json.UpdateInt(L"lines[0].count", 1);
    json.UpdateString(L"lines[1].bookId", L"b-0977");
    json.UpdateInt(L"lines[1].count", 2);
    json.UpdateBool(L"giftWrap", true);
    json.UpdateString(L"note", L"{{note}}");

    http.SetRequestHeader(L"Accept", L"application/json");
    // Sends the token in an Authorization header, as "Bearer".
    http.put_AuthToken(L"{{token}}");

    CkHttpResponseW *resp = http.PostJson3(L"https://api.example.com/v1/orders", L"application/json", json);
    if (http.get_LastMethodSuccess() == false) {
        wprintf(L"%ls\n", http.lastErrorText());
        return;
    }

    CkStringBuilderW sbResponseBody;
    resp->GetBodySb(sbResponseBody);

    CkJsonObjectW jResp;
    jResp.LoadSb(sbResponseBody);
    jResp.put_EmitCompact(false);

    wprintf(L"%ls\n", L"Response Body:");
    wprintf(L"%ls\n", jResp.emit());

    int respStatusCode = resp->get_StatusCode();
    wprintf(L"%ls%d\n", L"Response Status Code = ", respStatusCode);
    if (respStatusCode >= 400) {
        wprintf(L"%ls\n", L"Response Header:");
        wprintf(L"%ls\n", resp->header());
        wprintf(L"%ls\n", L"Failed.");
        delete resp;
        return;
    }
    delete resp;

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

    const wchar_t *orderId = jResp.stringOf(L"orderId");
    const wchar_t *Amount = jResp.stringOf(L"total.amount");
    const wchar_t *Currency = jResp.stringOf(L"total.currency");
    int i = 0;
    int count_i = jResp.SizeOfArray(L"lines");
    while (i < count_i) {
        jResp.put_I(i);
        const wchar_t *bookId = jResp.stringOf(L"lines[i].bookId");
        int count = jResp.IntOf(L"lines[i].count");
        const wchar_t *price = jResp.stringOf(L"lines[i].price");
        i = i + 1;
    }
    const wchar_t *status = jResp.stringOf(L"status");
}

int main()
{
    ChilkatSample();
    return 0;
}
