#include <C_CkHttp.h>
#include <C_CkStringBuilder.h>
#include <C_CkJsonObject.h>
#include <stdio.h>

void ChilkatSample(void)
{
    HCkHttp http;
    BOOL success;
    HCkStringBuilder sbResponseBody;
    HCkJsonObject jResp;
    int respStatusCode;
    const char *class;
    const char *end;
    const char *def;
    const char *v_url;
    const char *http2;
    BOOL success2;
    int resp;
    int i;
    const char *v_type;
    const char *v__proto__;
    const char *v_0;
    int memberIndex;
    const char *a_b;
    const char *a_0_;
    const char *v_w;
    const char *it_s_x_;

    // Strings that Chilkat returns lie in its own memory, until it needs that again: copy what is to be kept.
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    http = CkHttp_Create();

    sbResponseBody = CkStringBuilder_Create();
    success = CkHttp_QuickGetSb(http, "https://api.example.com/things/7", sbResponseBody);
    if (success == FALSE) {
        printf("%s\n", CkHttp_lastErrorText(http));
        CkHttp_Dispose(http);
        CkStringBuilder_Dispose(sbResponseBody);
        return;
    }

    jResp = CkJsonObject_Create();
    CkJsonObject_LoadSb(jResp, sbResponseBody);
    CkJsonObject_putEmitCompact(jResp, FALSE);

    printf("%s\n", "Response Body:");
    printf("%s\n", CkJsonObject_emit(jResp));

    respStatusCode = CkHttp_getLastStatus(http);
    printf("%s%d\n", "Response Status Code = ", respStatusCode);
    if (respStatusCode >= 400) {
        printf("%s\n", "Response Header:");
        printf("%s\n", CkHttp_lastHeader(http));
        printf("%s\n", "Failed.");
        CkHttp_Dispose(http);
        CkStringBuilder_Dispose(sbResponseBody);
        CkJsonObject_Dispose(jResp);
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

    class = CkJsonObject_stringOf(jResp, "class");
    end = CkJsonObject_stringOf(jResp, "end");
    def = CkJsonObject_stringOf(jResp, "def");
    v_url = CkJsonObject_stringOf(jResp, "url");
    http2 = CkJsonObject_stringOf(jResp, "http");
    success2 = CkJsonObject_BoolOf(jResp, "success");
    resp = CkJsonObject_IntOf(jResp, "resp");
    i = CkJsonObject_IntOf(jResp, "i");
    v_type = CkJsonObject_stringOf(jResp, "type");
    v__proto__ = CkJsonObject_stringOf(jResp, "__proto__");
    v_0 = CkJsonObject_stringOf(jResp, "0");
    memberIndex = CkJsonObject_IndexOf(jResp, "a.b");
    if (memberIndex >= 0) {
        a_b = CkJsonObject_stringAt(jResp, memberIndex);
    }
    memberIndex = CkJsonObject_IndexOf(jResp, "a[0]");
    if (memberIndex >= 0) {
        a_0_ = CkJsonObject_stringAt(jResp, memberIndex);
    }
    memberIndex = CkJsonObject_IndexOf(jResp, "żółw");
    if (memberIndex >= 0) {
        v_w = CkJsonObject_stringAt(jResp, memberIndex);
    }
    memberIndex = CkJsonObject_IndexOf(jResp, "it's \"x\"");
    if (memberIndex >= 0) {
        it_s_x_ = CkJsonObject_stringAt(jResp, memberIndex);
    }

    CkHttp_Dispose(http);
    CkStringBuilder_Dispose(sbResponseBody);
    CkJsonObject_Dispose(jResp);
}

int main(void)
{
    ChilkatSample();
    return 0;
}
