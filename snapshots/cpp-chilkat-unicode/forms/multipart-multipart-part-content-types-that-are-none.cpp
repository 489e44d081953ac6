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
    req.put_Path(L"/upload");
    req.put_ContentType(L"multipart/form-data");
    success = req.AddFileForUpload2(L"cover", L"files/notes.txt", L"image/png, image/jpeg");
    if (success == false) {
        wprintf(L"%ls\n", req.lastErrorText());
        return;
    }
    req.AddParam(L"note", L"back soon");
    req.AddSubHeader(1, L"Content-Type", L"words");

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
