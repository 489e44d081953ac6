#include <CkHttpW.h>
#include <CkStringBuilderW.h>
#include <CkJsonArrayW.h>
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
    success = http.QuickGetSb(L"https://api.example.com/v1/books/search?q=%22salt%20road%22%20%26%20sea&author=Tom%C3%A1%C5%A1%20Vrba&tag=maps&tag=coast", sbResponseBody);
    if (success == false) {
        wprintf(L"%ls\n", http.lastErrorText());
        return;
    }

    CkJsonArrayW jarrResp;
    jarrResp.LoadSb(sbResponseBody);
    jarrResp.put_EmitCompact(false);

    wprintf(L"%ls\n", L"Response Body:");
    wprintf(L"%ls\n", jarrResp.emit());

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

    // [
    //   {
    //     "id": "b-1041",
    //     "title": "The Salt Road",
    //     "score": 0.93
    //   }
    // ]

    // The values of the response;
    // where the example has an array, its first element stands for all.

    int i = 0;
    int count_i = jarrResp.get_Size();
    while (i < count_i) {
        CkJsonObjectW *json = jarrResp.ObjectAt(i);
        const wchar_t *id = json->stringOf(L"id");
        const wchar_t *title = json->stringOf(L"title");
        const wchar_t *score = json->stringOf(L"score");
        delete json;
        i = i + 1;
    }
}

int main()
{
    ChilkatSample();
    return 0;
}
