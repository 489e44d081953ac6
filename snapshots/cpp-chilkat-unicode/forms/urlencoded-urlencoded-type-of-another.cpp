#include <CkHttpW.h>
#include <CkHttpRequestW.h>
#include <CkHttpResponseW.h>
#include <wchar.h>

void ChilkatSample()
{
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    CkHttpW http;

    CkHttpRequestW req;
    req.AddParam(L"a", L"1");

    CkHttpResponseW *resp = http.PostUrlEncoded(L"https://api.example.com/form", req);
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
