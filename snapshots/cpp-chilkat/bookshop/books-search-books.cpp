#include <CkHttp.h>
#include <CkStringBuilder.h>
#include <CkJsonArray.h>
#include <CkJsonObject.h>
#include <iostream>

void ChilkatSample()
{
    // Strings that Chilkat returns lie in its own memory, until it needs that again: copy what is to be kept.
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    CkHttp http;
    bool success;

    http.SetRequestHeader("Accept", "application/json");
    // Sends the token in an Authorization header, as "Bearer".
    http.put_AuthToken("{{token}}");

    CkStringBuilder sbResponseBody;
    success = http.QuickGetSb("https://api.example.com/v1/books/search?q=%22salt%20road%22%20%26%20sea&author=Tom%C3%A1%C5%A1%20Vrba&tag=maps&tag=coast", sbResponseBody);
    if (success == false) {
        std::cout << http.lastErrorText() << '\n';
        return;
    }

    CkJsonArray jarrResp;
    jarrResp.LoadSb(sbResponseBody);
    jarrResp.put_EmitCompact(false);

    std::cout << "Response Body:" << '\n';
    std::cout << jarrResp.emit() << '\n';

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
        CkJsonObject *json = jarrResp.ObjectAt(i);
        const char *id = json->stringOf("id");
        const char *title = json->stringOf("title");
        const char *score = json->stringOf("score");
        delete json;
        i = i + 1;
    }
}

int main()
{
    ChilkatSample();
    return 0;
}
