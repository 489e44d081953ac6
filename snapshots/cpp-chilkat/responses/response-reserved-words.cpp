#include <CkHttp.h>
#include <CkStringBuilder.h>
#include <CkJsonObject.h>
#include <iostream>

void ChilkatSample()
{
    // Strings that Chilkat returns lie in its own memory, until it needs that again: copy what is to be kept.
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    CkHttp http;
    bool success;

    CkStringBuilder sbResponseBody;
    success = http.QuickGetSb("https://api.example.com/things/7", sbResponseBody);
    if (success == false) {
        std::cout << http.lastErrorText() << '\n';
        return;
    }

    CkJsonObject jResp;
    jResp.LoadSb(sbResponseBody);
    jResp.put_EmitCompact(false);

    std::cout << "Response Body:" << '\n';
    std::cout << jResp.emit() << '\n';

    int respStatusCode = http.get_LastStatus();
    std::cout << "Response Status Code = " << respStatusCode << '\n';
    if (respStatusCode >= 400) {
        std::cout << "Response Header:" << '\n';
        std::cout << http.lastHeader() << '\n';
        std::cout << "Failed." << '\n';
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

    const char *v_class = jResp.stringOf("class");
    const char *end = jResp.stringOf("end");
    const char *def = jResp.stringOf("def");
    const char *v_url = jResp.stringOf("url");
    const char *http2 = jResp.stringOf("http");
    bool success2 = jResp.BoolOf("success");
    int resp = jResp.IntOf("resp");
    int i = jResp.IntOf("i");
    const char *v_type = jResp.stringOf("type");
    const char *v__proto__ = jResp.stringOf("__proto__");
    const char *v_0 = jResp.stringOf("0");
    int memberIndex;
    memberIndex = jResp.IndexOf("a.b");
    if (memberIndex >= 0) {
        const char *a_b = jResp.stringAt(memberIndex);
    }
    memberIndex = jResp.IndexOf("a[0]");
    if (memberIndex >= 0) {
        const char *a_0_ = jResp.stringAt(memberIndex);
    }
    memberIndex = jResp.IndexOf("żółw");
    if (memberIndex >= 0) {
        const char *v_w = jResp.stringAt(memberIndex);
    }
    memberIndex = jResp.IndexOf("it's \"x\"");
    if (memberIndex >= 0) {
        const char *it_s_x_ = jResp.stringAt(memberIndex);
    }
}

int main()
{
    ChilkatSample();
    return 0;
}
