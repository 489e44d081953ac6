#include <CkHttpW.h>
#include <CkStringBuilderW.h>
#include <CkJsonObjectW.h>
#include <wchar.h>

void ChilkatSample()
{
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

    int id = jResp.IntOf(L"id");
    int Id = jResp.IntOf(L"user.id");
    int userId = jResp.IntOf(L"user.user.id");
    int user_id = jResp.IntOf(L"user_id");
    int user_id2 = jResp.IntOf(L"user-id");
    int userId2 = jResp.IntOf(L"userId");
    int userid = jResp.IntOf(L"userid");
    int memberIndex = jResp.IndexOf(L"");
    if (memberIndex >= 0) {
        int v_value = jResp.IntAt(memberIndex);
    }
}

int main()
{
    ChilkatSample();
    return 0;
}
