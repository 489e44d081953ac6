#include <CkHttp.h>
#include <CkJsonObject.h>
#include <CkStringBuilder.h>
#include <CkHttpResponse.h>
#include <iostream>

void ChilkatSample()
{
    // Strings that Chilkat returns lie in its own memory, until it needs that again: copy what is to be kept.
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    CkHttp http;

    // The JSON that is sent:

    // {
    //   "price": {
    //     "amount": 16.00,
    //     "currency": "EUR"
    //   },
    //   "inStock": false
    // }

    CkJsonObject json;
    json.UpdateNumber("price.amount", "16.00");
    json.UpdateString("price.currency", "EUR");
    json.UpdateBool("inStock", false);

    http.SetRequestHeader("Content-Type", "application/merge-patch+json");
    http.SetRequestHeader("If-Match", "\"7\"");
    // Sends the token in an Authorization header, as "Bearer".
    http.put_AuthToken("{{token}}");

    CkStringBuilder sbRequestBody;
    json.EmitSb(sbRequestBody);

    CkHttpResponse *resp = http.PTextSb("PATCH", "https://api.example.com/v1/books/b-1041", sbRequestBody, "utf-8", "application/merge-patch+json", false, false);
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
    //   "id": "b-1041",
    //   "title": "The Salt Road",
    //   "authors": [
    //     "Ines Okafor",
    //     "Tomáš Vrba"
    //   ],
    //   "published": "2021-04-30",
    //   "pages": 312,
    //   "price": {
    //     "amount": 16.00,
    //     "currency": "EUR"
    //   },
    //   "inStock": false,
    //   "translatedFrom": null
    // }

    // The values of the response;
    // where the example has an array, its first element stands for all.

    const char *id = jResp.stringOf("id");
    const char *title = jResp.stringOf("title");
    int i = 0;
    int count_i = jResp.SizeOfArray("authors");
    while (i < count_i) {
        jResp.put_I(i);
        const char *strVal = jResp.stringOf("authors[i]");
        i = i + 1;
    }
    const char *published = jResp.stringOf("published");
    int pages = jResp.IntOf("pages");
    const char *Amount = jResp.stringOf("price.amount");
    const char *Currency = jResp.stringOf("price.currency");
    bool inStock = jResp.BoolOf("inStock");
    bool translatedFromIsNull = jResp.IsNullOf("translatedFrom");
}

int main()
{
    ChilkatSample();
    return 0;
}
