#include <CkHttpW.h>
#include <CkHttpRequestW.h>
#include <CkHttpResponseW.h>
#include <wchar.h>

void ChilkatSample()
{
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    CkHttpW http;
    bool success;

    CkHttpRequestW req;
    req.put_HttpVerb(L"POST");
    req.put_Path(L"/things");
    req.put_ContentType(L"multipart/form-data");
    success = req.AddFileForUpload2(L"file", L"files/notes.txt", L"text/plain");
    if (success == false) {
        wprintf(L"%ls\n", req.lastErrorText());
        return;
    }

    CkHttpResponseW *resp = http.SynchronousRequest(L"api.example.com", 443, true, req);
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
