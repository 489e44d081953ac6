#include <CkHttpW.h>
#include <CkStringBuilderW.h>
#include <CkHttpResponseW.h>
#include <wchar.h>

void ChilkatSample()
{
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    CkHttpW http;

    CkStringBuilderW sbRequestBody;
    sbRequestBody.Append(L"a=1");

    http.SetRequestHeader(L"Content-Type", L"text/plain");

    CkHttpResponseW *resp = http.PTextSb(L"POST", L"https://api.example.com/form", sbRequestBody, L"utf-8", L"text/plain", false, false);
    if (http.get_LastMethodSuccess() == false) {
        wprintf(L"%ls\n", http.lastErrorText());
        return;
    }

    wprintf(L"%d\n", resp->get_StatusCode());
    wprintf(L"%ls\n", resp->bodyStr());
    delete resp;
}

int main()
{
    ChilkatSample();
    return 0;
}
