#include <C_CkHttp.h>
#include <C_CkHttpResponse.h>
#include <stdio.h>

void ChilkatSample(void)
{
    HCkHttp http;
    HCkHttpResponse resp;
    int respStatusCode;

    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    http = CkHttp_Create();

    resp = CkHttp_QuickRequest(http, "DELETE", "https://api.example.com/things/7");
    if (CkHttp_getLastMethodSuccess(http) == FALSE) {
        printf("%s\n", CkHttp_lastErrorText(http));
        CkHttp_Dispose(http);
        return;
    }

    respStatusCode = CkHttpResponse_getStatusCode(resp);
    if (respStatusCode != 204) {
        printf("%s\n", "Response Header:");
        printf("%s\n", CkHttpResponse_header(resp));
        printf("%s\n", "Response Body:");
        printf("%s\n", CkHttpResponse_bodyStr(resp));
        printf("%s\n", "Failed.");
        CkHttp_Dispose(http);
        CkHttpResponse_Dispose(resp);
        return;
    }

    printf("%s\n", "Success.");
    CkHttpResponse_Dispose(resp);

    CkHttp_Dispose(http);
}

int main(void)
{
    ChilkatSample();
    return 0;
}
