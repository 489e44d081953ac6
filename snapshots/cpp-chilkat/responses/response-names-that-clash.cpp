#include <CkHttp.h>
#include <CkStringBuilder.h>
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
    //   "id": 1,
    //   "user": {
    //     "id": 2,
    //     "user": {
    //       "id": 3
    //     }
    //   },
    //   "user_id": 4,
    //   "user-id": 5,
    //   "userId": 6,
    //   "userid": 7,
    //   "": 8
    // }

    // The values of the response;
    // where the example has an array, its first element stands for all.

    int id = jResp.IntOf("id");
    int Id = jResp.IntOf("user.id");
    int userId = jResp.IntOf("user.user.id");
    int user_id = jResp.IntOf("user_id");
    int user_id2 = jResp.IntOf("user-id");
    int userId2 = jResp.IntOf("userId");
    int userid = jResp.IntOf("userid");
    int memberIndex = jResp.IndexOf("");
    if (memberIndex >= 0) {
        int v_value = jResp.IntAt(memberIndex);
    }
}

int main()
{
    ChilkatSample();
    return 0;
}
