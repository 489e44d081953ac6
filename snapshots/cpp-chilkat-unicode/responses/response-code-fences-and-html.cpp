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

    CkStringBuilderW sbResponseBody;
    success = http.QuickGetSb(L"https://api.example.com/things/7", sbResponseBody);
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
    //   "a": "```\n</pre><script>alert(1)</script>",
    //   "b": "{{x}} ${x} <Tag>"
    // }

    // The values of the response;
    // where the example has an array, its first element stands for all.

    const wchar_t *a = jResp.stringOf(L"a");
    const wchar_t *b = jResp.stringOf(L"b");
}

int main()
{
    ChilkatSample();
    return 0;
}
