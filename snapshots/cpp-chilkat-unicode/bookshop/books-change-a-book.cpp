#include <CkHttpW.h>
#include <CkJsonObjectW.h>
#include <CkStringBuilderW.h>
#include <CkHttpResponseW.h>
#include <wchar.h>

void ChilkatSample()
{
    // Strings that Chilkat returns lie in its own memory, until it needs that again: copy what is to be kept.
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    CkHttpW http;

    // The JSON that is sent:

    // {
    //   "price": {
    //     "amount": 16.00,
    //     "currency": "EUR"
    //   },
    //   "inStock": false
    // }

    CkJsonObjectW json;
    json.UpdateNumber(L"price.amount", L"16.00");
    json.UpdateString(L"price.currency", L"EUR");
    json.UpdateBool(L"inStock", false);

    http.SetRequestHeader(L"Content-Type", L"application/merge-patch+json");
    http.SetRequestHeader(L"If-Match", L"\"7\"");
    // Sends the token in an Authorization header, as "Bearer".
    http.put_AuthToken(L"{{token}}");

    CkStringBuilderW sbRequestBody;
    json.EmitSb(sbRequestBody);

    CkHttpResponseW *resp = http.PTextSb(L"PATCH", L"https://api.example.com/v1/books/b-1041", sbRequestBody, L"utf-8", L"application/merge-patch+json", false, false);
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
