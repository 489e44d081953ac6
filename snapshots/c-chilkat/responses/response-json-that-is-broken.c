#include <C_CkHttp.h>
#include <C_CkHttpResponse.h>
#include <stdio.h>

void ChilkatSample(void)
{
    HCkHttp http;
    HCkHttpResponse resp;

    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    http = CkHttp_Create();

    resp = CkHttp_QuickRequest(http, "GET", "https://api.example.com/things/7");
    if (CkHttp_getLastMethodSuccess(http) == FALSE) {
        printf("%s\n", CkHttp_lastErrorText(http));
        CkHttp_Dispose(http);
        return;
    }

    printf("%d\n", CkHttpResponse_getStatusCode(resp));
    printf("%s\n", CkHttpResponse_bodyStr(resp));
    CkHttpResponse_Dispose(resp);

    CkHttp_Dispose(http);
}

int main(void)
{
    ChilkatSample();
    return 0;
}
