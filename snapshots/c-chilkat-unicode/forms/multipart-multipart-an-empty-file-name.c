#include <C_CkHttpW.h>
#include <C_CkHttpRequestW.h>
#include <C_CkHttpResponseW.h>
#include <wchar.h>

void ChilkatSample(void)
{
    HCkHttpW http;
    BOOL success;
    HCkHttpRequestW req;
    HCkHttpResponseW resp;

    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    http = CkHttpW_Create();

    req = CkHttpRequestW_Create();
    CkHttpRequestW_putHttpVerb(req, L"POST");
    CkHttpRequestW_putPath(req, L"/things");
    CkHttpRequestW_putContentType(req, L"multipart/form-data");
    success = CkHttpRequestW_AddFileForUpload2(req, L"file", L"files/notes.txt", L"text/plain");
    if (success == FALSE) {
        wprintf(L"%ls\n", CkHttpRequestW_lastErrorText(req));
        CkHttpW_Dispose(http);
        CkHttpRequestW_Dispose(req);
        return;
    }

    resp = CkHttpW_SynchronousRequest(http, L"api.example.com", 443, TRUE, req);
    if (CkHttpW_getLastMethodSuccess(http) == FALSE) {
        wprintf(L"%ls\n", CkHttpW_lastErrorText(http));
        CkHttpW_Dispose(http);
        CkHttpRequestW_Dispose(req);
        return;
    }

    wprintf(L"%d\n", CkHttpResponseW_getStatusCode(resp));
    wprintf(L"%ls\n", CkHttpResponseW_bodyStr(resp));
    CkHttpResponseW_Dispose(resp);

    CkHttpW_Dispose(http);
    CkHttpRequestW_Dispose(req);
}

int main(void)
{
    ChilkatSample();
    return 0;
}
