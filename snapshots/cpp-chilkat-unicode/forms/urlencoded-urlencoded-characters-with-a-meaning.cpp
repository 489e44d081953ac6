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
    req.AddParam(L"and", L"a&b=c");
    req.AddParam(L"percent", L"100%");
    req.AddParam(L"question", L"a?b#c");
    req.AddParam(L"semicolon", L"a;b,c");
    req.AddParam(L"slash", L"/a/b:c@d");

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
