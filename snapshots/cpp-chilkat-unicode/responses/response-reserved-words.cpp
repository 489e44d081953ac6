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
    //   "class": "a",
    //   "end": "b",
    //   "def": "c",
    //   "url": "d",
    //   "http": "e",
    //   "success": true,
    //   "resp": 1,
    //   "i": 2,
    //   "type": "f",
    //   "__proto__": "g",
    //   "0": "h",
    //   "a.b": "i",
    //   "a[0]": "j",
    //   "żółw": "k",
    //   "it's \"x\"": "l"
    // }

    // The values of the response;
    // where the example has an array, its first element stands for all.

    const wchar_t *v_class = jResp.stringOf(L"class");
    const wchar_t *end = jResp.stringOf(L"end");
    const wchar_t *def = jResp.stringOf(L"def");
    const wchar_t *v_url = jResp.stringOf(L"url");
    const wchar_t *http2 = jResp.stringOf(L"http");
    bool success2 = jResp.BoolOf(L"success");
    int resp = jResp.IntOf(L"resp");
    int i = jResp.IntOf(L"i");
    const wchar_t *v_type = jResp.stringOf(L"type");
    const wchar_t *v__proto__ = jResp.stringOf(L"__proto__");
    const wchar_t *v_0 = jResp.stringOf(L"0");
    int memberIndex;
    memberIndex = jResp.IndexOf(L"a.b");
    if (memberIndex >= 0) {
        const wchar_t *a_b = jResp.stringAt(memberIndex);
    }
    memberIndex = jResp.IndexOf(L"a[0]");
    if (memberIndex >= 0) {
        const wchar_t *a_0_ = jResp.stringAt(memberIndex);
    }
    memberIndex = jResp.IndexOf(L"żółw");
    if (memberIndex >= 0) {
        const wchar_t *v_w = jResp.stringAt(memberIndex);
    }
    memberIndex = jResp.IndexOf(L"it's \"x\"");
    if (memberIndex >= 0) {
        const wchar_t *it_s_x_ = jResp.stringAt(memberIndex);
    }
}

int main()
{
    ChilkatSample();
    return 0;
}
