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
    //   "title": "Salt"
    // }

    // The values of the response;
    // where the example has an array, its first element stands for all.

    const char *title = jResp.stringOf("title");
}

int main()
{
    ChilkatSample();
    return 0;
}
