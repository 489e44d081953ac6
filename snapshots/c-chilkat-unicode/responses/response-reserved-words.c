#include <C_CkHttpW.h>
#include <C_CkStringBuilderW.h>
#include <C_CkJsonObjectW.h>
#include <wchar.h>

void ChilkatSample(void)
{
    HCkHttpW http;
    BOOL success;
    HCkStringBuilderW sbResponseBody;
    HCkJsonObjectW jResp;
    int respStatusCode;
    const wchar_t *class;
    const wchar_t *end;
    const wchar_t *def;
    const wchar_t *v_url;
    const wchar_t *http2;
    BOOL success2;
    int resp;
    int i;
    const wchar_t *v_type;
    const wchar_t *v__proto__;
    const wchar_t *v_0;
    int memberIndex;
    const wchar_t *a_b;
    const wchar_t *a_0_;
    const wchar_t *v_w;
    const wchar_t *it_s_x_;

    // Strings that Chilkat returns lie in its own memory, until it needs that again: copy what is to be kept.
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    http = CkHttpW_Create();

    sbResponseBody = CkStringBuilderW_Create();
    success = CkHttpW_QuickGetSb(http, L"https://api.example.com/things/7", sbResponseBody);
    if (success == FALSE) {
        wprintf(L"%ls\n", CkHttpW_lastErrorText(http));
        CkHttpW_Dispose(http);
        CkStringBuilderW_Dispose(sbResponseBody);
        return;
    }

    jResp = CkJsonObjectW_Create();
    CkJsonObjectW_LoadSb(jResp, sbResponseBody);
    CkJsonObjectW_putEmitCompact(jResp, FALSE);

    wprintf(L"%ls\n", L"Response Body:");
    wprintf(L"%ls\n", CkJsonObjectW_emit(jResp));

    respStatusCode = CkHttpW_getLastStatus(http);
    wprintf(L"%ls%d\n", L"Response Status Code = ", respStatusCode);
    if (respStatusCode >= 400) {
        wprintf(L"%ls\n", L"Response Header:");
        wprintf(L"%ls\n", CkHttpW_lastHeader(http));
        wprintf(L"%ls\n", L"Failed.");
        CkHttpW_Dispose(http);
        CkStringBuilderW_Dispose(sbResponseBody);
        CkJsonObjectW_Dispose(jResp);
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

    class = CkJsonObjectW_stringOf(jResp, L"class");
    end = CkJsonObjectW_stringOf(jResp, L"end");
    def = CkJsonObjectW_stringOf(jResp, L"def");
    v_url = CkJsonObjectW_stringOf(jResp, L"url");
    http2 = CkJsonObjectW_stringOf(jResp, L"http");
    success2 = CkJsonObjectW_BoolOf(jResp, L"success");
    resp = CkJsonObjectW_IntOf(jResp, L"resp");
    i = CkJsonObjectW_IntOf(jResp, L"i");
    v_type = CkJsonObjectW_stringOf(jResp, L"type");
    v__proto__ = CkJsonObjectW_stringOf(jResp, L"__proto__");
    v_0 = CkJsonObjectW_stringOf(jResp, L"0");
    memberIndex = CkJsonObjectW_IndexOf(jResp, L"a.b");
    if (memberIndex >= 0) {
        a_b = CkJsonObjectW_stringAt(jResp, memberIndex);
    }
    memberIndex = CkJsonObjectW_IndexOf(jResp, L"a[0]");
    if (memberIndex >= 0) {
        a_0_ = CkJsonObjectW_stringAt(jResp, memberIndex);
    }
    memberIndex = CkJsonObjectW_IndexOf(jResp, L"żółw");
    if (memberIndex >= 0) {
        v_w = CkJsonObjectW_stringAt(jResp, memberIndex);
    }
    memberIndex = CkJsonObjectW_IndexOf(jResp, L"it's \"x\"");
    if (memberIndex >= 0) {
        it_s_x_ = CkJsonObjectW_stringAt(jResp, memberIndex);
    }

    CkHttpW_Dispose(http);
    CkStringBuilderW_Dispose(sbResponseBody);
    CkJsonObjectW_Dispose(jResp);
}

int main(void)
{
    ChilkatSample();
    return 0;
}
