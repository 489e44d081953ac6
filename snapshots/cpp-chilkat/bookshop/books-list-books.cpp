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

    CkJsonObject queryParams;
    queryParams.UpdateString("genre", "travel");
    queryParams.UpdateInt("limit", 20);
    queryParams.UpdateString("sort", "-published");

    http.SetRequestHeader("Accept", "application/json");
    // Sends the token in an Authorization header, as "Bearer".
    http.put_AuthToken("{{token}}");

    CkHttpResponse *resp = http.QuickRequestParams("GET", "https://api.example.com/v1/books", queryParams);
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

    int i = 0;
    int count_i = jResp.SizeOfArray("books");
    while (i < count_i) {
        jResp.put_I(i);
        const char *id = jResp.stringOf("books[i].id");
        const char *title = jResp.stringOf("books[i].title");
        int pages = jResp.IntOf("books[i].pages");
        bool inStock = jResp.BoolOf("books[i].inStock");
        i = i + 1;
    }
    int total = jResp.IntOf("total");
    bool nextIsNull = jResp.IsNullOf("next");
}

int main()
{
    ChilkatSample();
    return 0;
}
