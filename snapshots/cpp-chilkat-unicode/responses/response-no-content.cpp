#include <CkHttpW.h>
#include <CkHttpResponseW.h>
#include <wchar.h>

void ChilkatSample()
{
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    CkHttpW http;

    CkHttpResponseW *resp = http.QuickRequest(L"DELETE", L"https://api.example.com/things/7");
    if (http.get_LastMethodSuccess() == false) {
        wprintf(L"%ls\n", http.lastErrorText());
        return;
    }

    int respStatusCode = resp->get_StatusCode();
    if (respStatusCode != 204) {
        wprintf(L"%ls\n", L"Response Header:");
        wprintf(L"%ls\n", resp->header());
        wprintf(L"%ls\n", L"Response Body:");
        wprintf(L"%ls\n", resp->bodyStr());
        wprintf(L"%ls\n", L"Failed.");
        delete resp;
        return;
    }

    wprintf(L"%ls\n", L"Success.");
    delete resp;
}

int main()
{
    ChilkatSample();
    return 0;
}
