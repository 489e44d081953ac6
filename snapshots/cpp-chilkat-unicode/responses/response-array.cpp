#include <CkHttpW.h>
#include <CkStringBuilderW.h>
#include <CkJsonArrayW.h>
#include <CkJsonObjectW.h>
#include <wchar.h>

void ChilkatSample()
{
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    CkHttpW http;
    bool success;

    CkStringBuilderW sbResponseBody;
    success = http.QuickGetSb(L"https://api.example.com/things/7", sbResponseBody);
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
    //     "id": 1
    //   },
    //   {
    //     "id": 2,
    //     "title": "Salt"
    //   }
    // ]

    // The values of the response;
    // where the example has an array, its first element stands for all.

    int i = 0;
    int count_i = jarrResp.get_Size();
    while (i < count_i) {
        CkJsonObjectW *json = jarrResp.ObjectAt(i);
        int id = json->IntOf(L"id");
        delete json;
        i = i + 1;
    }
}

int main()
{
    ChilkatSample();
    return 0;
}
