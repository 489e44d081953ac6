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

    // Sends the token in an Authorization header, as "Bearer".
    http.put_AuthToken("{{token}}");

    CkStringBuilder sbResponseBody;
    success = http.QuickGetSb("https://api.example.com/v1/me", sbResponseBody);
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
    //   "name": "Ines Okafor",
    //   "roles": [
    //     "reader",
    //     "author"
    //   ]
    // }

    // The values of the response;
    // where the example has an array, its first element stands for all.

    const char *name = jResp.stringOf("name");
    int i = 0;
    int count_i = jResp.SizeOfArray("roles");
    while (i < count_i) {
        jResp.put_I(i);
        const char *strVal = jResp.stringOf("roles[i]");
        i = i + 1;
    }
}

int main()
{
    ChilkatSample();
    return 0;
}
