#include <CkHttpW.h>
#include <CkStringBuilderW.h>
#include <CkJsonObjectW.h>
#include <wchar.h>

void ChilkatSample()
{
    // Strings that Chilkat returns lie in its own memory, until it needs that again: copy what is to be kept.
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    CkHttpW http;
    bool success;

    http.SetRequestHeader(L"Accept", L"application/json");
    // Sends the token in an Authorization header, as "Bearer".
    http.put_AuthToken(L"{{token}}");

    CkStringBuilderW sbResponseBody;
    success = http.QuickGetSb(L"https://api.example.com/v1/books/b-1041", sbResponseBody);
    if (success == false) {
        wprintf(L"%ls\n", http.lastErrorText());
        return;
    }

    CkJsonObjectW jResp;
    jResp.LoadSb(sbResponseBody);
    jResp.put_EmitCompact(false);

    wprintf(L"%ls\n", L"Response Body:");
    wprintf(L"%ls\n", jResp.emit());

    int respStatusCode = http.get_LastStatus();
    wprintf(L"%ls%d\n", L"Response Status Code = ", respStatusCode);
    if (respStatusCode >= 400) {
        wprintf(L"%ls\n", L"Response Header:");
        wprintf(L"%ls\n", http.lastHeader());
        wprintf(L"%ls\n", L"Failed.");
        return;
    }

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

    const wchar_t *id = jResp.stringOf(L"id");
    const wchar_t *title = jResp.stringOf(L"title");
    int i = 0;
    int count_i = jResp.SizeOfArray(L"authors");
    while (i < count_i) {
        jResp.put_I(i);
        const wchar_t *strVal = jResp.stringOf(L"authors[i]");
        i = i + 1;
    }
    const wchar_t *published = jResp.stringOf(L"published");
    int pages = jResp.IntOf(L"pages");
    const wchar_t *Amount = jResp.stringOf(L"price.amount");
    const wchar_t *Currency = jResp.stringOf(L"price.currency");
    bool inStock = jResp.BoolOf(L"inStock");
    bool translatedFromIsNull = jResp.IsNullOf(L"translatedFrom");
}

int main()
{
    ChilkatSample();
    return 0;
}
