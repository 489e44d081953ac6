#include <C_CkHttpW.h>
#include <C_CkHttpResponseW.h>
#include <wchar.h>

void ChilkatSample(void)
{
    HCkHttpW http;
    HCkHttpResponseW resp;
    int respStatusCode;

    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    http = CkHttpW_Create();

    resp = CkHttpW_QuickRequest(http, L"DELETE", L"https://api.example.com/things/7");
    if (CkHttpW_getLastMethodSuccess(http) == FALSE) {
        wprintf(L"%ls\n", CkHttpW_lastErrorText(http));
        CkHttpW_Dispose(http);
        return;
    }

    respStatusCode = CkHttpResponseW_getStatusCode(resp);
    if (respStatusCode != 204) {
        wprintf(L"%ls\n", L"Response Header:");
        wprintf(L"%ls\n", CkHttpResponseW_header(resp));
        wprintf(L"%ls\n", L"Response Body:");
        wprintf(L"%ls\n", CkHttpResponseW_bodyStr(resp));
        wprintf(L"%ls\n", L"Failed.");
        CkHttpW_Dispose(http);
        CkHttpResponseW_Dispose(resp);
        return;
    }

    wprintf(L"%ls\n", L"Success.");
    CkHttpResponseW_Dispose(resp);

    CkHttpW_Dispose(http);
}

int main(void)
{
    ChilkatSample();
    return 0;
}
