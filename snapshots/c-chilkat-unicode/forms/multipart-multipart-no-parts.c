#include <C_CkHttpW.h>
#include <C_CkHttpResponseW.h>
#include <wchar.h>

void ChilkatSample(void)
{
    HCkHttpW http;
    HCkHttpResponseW resp;

    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    http = CkHttpW_Create();

    resp = CkHttpW_QuickRequest(http, L"POST", L"https://api.example.com/upload");
    if (CkHttpW_getLastMethodSuccess(http) == FALSE) {
        wprintf(L"%ls\n", CkHttpW_lastErrorText(http));
        CkHttpW_Dispose(http);
        return;
    }

    wprintf(L"%d\n", CkHttpResponseW_getStatusCode(resp));
    wprintf(L"%ls\n", CkHttpResponseW_bodyStr(resp));
    CkHttpResponseW_Dispose(resp);

    CkHttpW_Dispose(http);
}

int main(void)
{
    ChilkatSample();
    return 0;
}
