#include <C_CkHttp.h>
#include <C_CkStringBuilder.h>
#include <C_CkHttpResponse.h>
#include <stdio.h>

void ChilkatSample(void)
{
    HCkHttp http;
    HCkStringBuilder sbRequestBody;
    HCkHttpResponse resp;

    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    http = CkHttp_Create();

    sbRequestBody = CkStringBuilder_Create();
    CkStringBuilder_Append(sbRequestBody, "a=1");

    CkHttp_SetRequestHeader(http, "Content-Type", "text/plain");

    resp = CkHttp_PTextSb(http, "POST", "https://api.example.com/form", sbRequestBody, "utf-8", "text/plain", FALSE, FALSE);
    if (CkHttp_getLastMethodSuccess(http) == FALSE) {
        printf("%s\n", CkHttp_lastErrorText(http));
        CkHttp_Dispose(http);
        CkStringBuilder_Dispose(sbRequestBody);
        return;
    }

    printf("%d\n", CkHttpResponse_getStatusCode(resp));
    printf("%s\n", CkHttpResponse_bodyStr(resp));
    CkHttpResponse_Dispose(resp);

    CkHttp_Dispose(http);
    CkStringBuilder_Dispose(sbRequestBody);
}

int main(void)
{
    ChilkatSample();
    return 0;
}
