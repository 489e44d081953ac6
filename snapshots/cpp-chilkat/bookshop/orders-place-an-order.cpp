#include <CkHttp.h>
#include <CkJsonObject.h>
#include <CkHttpResponse.h>
#include <CkStringBuilder.h>
#include <iostream>

void ChilkatSample()
{
    // Strings that Chilkat returns lie in its own memory, until it needs that again: copy what is to be kept.
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    CkHttp http;

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

    CkJsonObject json;
    json.UpdateString("lines[0].bookId", "b-1041");
    json.UpdateInt("lines[0].count", 1);
    json.UpdateString("lines[1].bookId", "b-0977");
    json.UpdateInt("lines[1].count", 2);
    json.UpdateBool("giftWrap", true);
    json.UpdateString("note", "{{note}}");

    http.SetRequestHeader("Accept", "application/json");
    // Sends the token in an Authorization header, as "Bearer".
    http.put_AuthToken("{{token}}");

    CkHttpResponse *resp = http.PostJson3("https://api.example.com/v1/orders", "application/json", json);
    if (http.get_LastMethodSuccess() == false) {
        std::cout << http.lastErrorText() << '\n';
        return;
    }

    CkStringBuilder sbResponseBody;
    resp->GetBodySb(sbResponseBody);

    CkJsonObject jResp;
    jResp.LoadSb(sbResponseBody);
    jResp.put_EmitCompact(false);

    std::cout << "Response Body:" << '\n';
    std::cout << jResp.emit() << '\n';

    int respStatusCode = resp->get_StatusCode();
    std::cout << "Response Status Code = " << respStatusCode << '\n';
    if (respStatusCode >= 400) {
        std::cout << "Response Header:" << '\n';
        std::cout << resp->header() << '\n';
        std::cout << "Failed." << '\n';
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

    const char *orderId = jResp.stringOf("orderId");
    const char *Amount = jResp.stringOf("total.amount");
    const char *Currency = jResp.stringOf("total.currency");
    int i = 0;
    int count_i = jResp.SizeOfArray("lines");
    while (i < count_i) {
        jResp.put_I(i);
        const char *bookId = jResp.stringOf("lines[i].bookId");
        int count = jResp.IntOf("lines[i].count");
        const char *price = jResp.stringOf("lines[i].price");
        i = i + 1;
    }
    const char *status = jResp.stringOf("status");
}

int main()
{
    ChilkatSample();
    return 0;
}
