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

    CkJsonObjectW queryParams;
    queryParams.UpdateString(L"genre", L"travel");
    queryParams.UpdateInt(L"limit", 20);
    queryParams.UpdateString(L"sort", L"-published");

    http.SetRequestHeader(L"Accept", L"application/json");
    // Sends the token in an Authorization header, as "Bearer".
    http.put_AuthToken(L"{{token}}");

    CkHttpResponseW *resp = http.QuickRequestParams(L"GET", L"https://api.example.com/v1/books", queryParams);
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
    int count_i = jResp.SizeOfArray(L"books");
    while (i < count_i) {
        jResp.put_I(i);
        const wchar_t *id = jResp.stringOf(L"books[i].id");
        const wchar_t *title = jResp.stringOf(L"books[i].title");
        int pages = jResp.IntOf(L"books[i].pages");
        bool inStock = jResp.BoolOf(L"books[i].inStock");
        i = i + 1;
    }
    int total = jResp.IntOf(L"total");
    bool nextIsNull = jResp.IsNullOf(L"next");
}

int main()
{
    ChilkatSample();
    return 0;
}
