#include <C_CkHttpW.h>
#include <C_CkStringBuilderW.h>
#include <C_CkHttpResponseW.h>
#include <wchar.h>

void ChilkatSample(void)
{
    HCkHttpW http;
    HCkStringBuilderW sbRequestBody;
    HCkHttpResponseW resp;

    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    http = CkHttpW_Create();

    sbRequestBody = CkStringBuilderW_Create();
    CkStringBuilderW_Append(sbRequestBody, L"a=1");

    CkHttpW_SetRequestHeader(http, L"Content-Type", L"text/plain");

    resp = CkHttpW_PTextSb(http, L"POST", L"https://api.example.com/form", sbRequestBody, L"utf-8", L"text/plain", FALSE, FALSE);
    if (CkHttpW_getLastMethodSuccess(http) == FALSE) {
        wprintf(L"%ls\n", CkHttpW_lastErrorText(http));
        CkHttpW_Dispose(http);
        CkStringBuilderW_Dispose(sbRequestBody);
        return;
    }

    wprintf(L"%d\n", CkHttpResponseW_getStatusCode(resp));
    wprintf(L"%ls\n", CkHttpResponseW_bodyStr(resp));
    CkHttpResponseW_Dispose(resp);

    CkHttpW_Dispose(http);
    CkStringBuilderW_Dispose(sbRequestBody);
}

int main(void)
{
    ChilkatSample();
    return 0;
}
