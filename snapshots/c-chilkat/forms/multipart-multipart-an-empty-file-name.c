#include <C_CkHttp.h>
#include <C_CkHttpRequest.h>
#include <C_CkHttpResponse.h>
#include <stdio.h>

void ChilkatSample(void)
{
    HCkHttp http;
    BOOL success;
    HCkHttpRequest req;
    HCkHttpResponse resp;

    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    http = CkHttp_Create();

    req = CkHttpRequest_Create();
    CkHttpRequest_putHttpVerb(req, "POST");
    CkHttpRequest_putPath(req, "/things");
    CkHttpRequest_putContentType(req, "multipart/form-data");
    success = CkHttpRequest_AddFileForUpload2(req, "file", "files/notes.txt", "text/plain");
    if (success == FALSE) {
        printf("%s\n", CkHttpRequest_lastErrorText(req));
        CkHttp_Dispose(http);
        CkHttpRequest_Dispose(req);
        return;
    }

    resp = CkHttp_SynchronousRequest(http, "api.example.com", 443, TRUE, req);
    if (CkHttp_getLastMethodSuccess(http) == FALSE) {
        printf("%s\n", CkHttp_lastErrorText(http));
        CkHttp_Dispose(http);
        CkHttpRequest_Dispose(req);
        return;
    }

    printf("%d\n", CkHttpResponse_getStatusCode(resp));
    printf("%s\n", CkHttpResponse_bodyStr(resp));
    CkHttpResponse_Dispose(resp);

    CkHttp_Dispose(http);
    CkHttpRequest_Dispose(req);
}

int main(void)
{
    ChilkatSample();
    return 0;
}
