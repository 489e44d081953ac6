#include <CkHttp.h>
#include <CkStringBuilder.h>
#include <CkJsonArray.h>
#include <CkJsonObject.h>
#include <iostream>

void ChilkatSample()
{
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
        CkJsonObject *json = jarrResp.ObjectAt(i);
        int id = json->IntOf("id");
        delete json;
        i = i + 1;
    }
}

int main()
{
    ChilkatSample();
    return 0;
}
