#include <C_CkHttp.h>
#include <C_CkHttpRequest.h>
#include <C_CkHttpResponse.h>
#include <C_CkStringBuilder.h>
#include <C_CkJsonObject.h>
#include <stdio.h>

void ChilkatSample(void)
{
    HCkHttp http;
    BOOL success;
    HCkHttpRequest req;
    HCkHttpResponse resp;
    HCkStringBuilder sbResponseBody;
    HCkJsonObject jResp;
    int respStatusCode;
    const char *v_url;
    int width;
    int height;

    // Strings that Chilkat returns lie in its own memory, until it needs that again: copy what is to be kept.
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    http = CkHttp_Create();

    req = CkHttpRequest_Create();
    CkHttpRequest_putHttpVerb(req, "PUT");
    CkHttpRequest_putPath(req, "/v1/books/b-1041/cover");
    CkHttpRequest_putContentType(req, "multipart/form-data");
    success = CkHttpRequest_AddFileForUpload2(req, "cover", "files/cover.png", "image/png");
    if (success == FALSE) {
        printf("%s\n", CkHttpRequest_lastErrorText(req));
        CkHttp_Dispose(http);
        CkHttpRequest_Dispose(req);
        return;
    }
    CkHttpRequest_AddParam(req, "caption", "Front cover, second edition");
    CkHttpRequest_AddHeader(req, "Authorization", "Bearer {{token}}");

    resp = CkHttp_SynchronousRequest(http, "api.example.com", 443, TRUE, req);
    if (CkHttp_getLastMethodSuccess(http) == FALSE) {
        printf("%s\n", CkHttp_lastErrorText(http));
        CkHttp_Dispose(http);
        CkHttpRequest_Dispose(req);
        return;
    }

    sbResponseBody = CkStringBuilder_Create();
    CkHttpResponse_GetBodySb(resp, sbResponseBody);

    jResp = CkJsonObject_Create();
    CkJsonObject_LoadSb(jResp, sbResponseBody);
    CkJsonObject_putEmitCompact(jResp, FALSE);

    printf("%s\n", "Response Body:");
    printf("%s\n", CkJsonObject_emit(jResp));

    respStatusCode = CkHttpResponse_getStatusCode(resp);
    printf("%s%d\n", "Response Status Code = ", respStatusCode);
    if (respStatusCode >= 400) {
        printf("%s\n", "Response Header:");
        printf("%s\n", CkHttpResponse_header(resp));
        printf("%s\n", "Failed.");
        CkHttp_Dispose(http);
        CkHttpRequest_Dispose(req);
        CkHttpResponse_Dispose(resp);
        CkStringBuilder_Dispose(sbResponseBody);
        CkJsonObject_Dispose(jResp);
        return;
    }
    CkHttpResponse_Dispose(resp);

    // The saved example of a response
    // (the code below it reads its values):

    // {
    //   "url": "https://covers.example.com/b-1041.png",
    //   "width": 600,
    //   "height": 900
    // }

    // The values of the response;
    // where the example has an array, its first element stands for all.

    v_url = CkJsonObject_stringOf(jResp, "url");
    width = CkJsonObject_IntOf(jResp, "width");
    height = CkJsonObject_IntOf(jResp, "height");

    CkHttp_Dispose(http);
    CkHttpRequest_Dispose(req);
    CkStringBuilder_Dispose(sbResponseBody);
    CkJsonObject_Dispose(jResp);
}

int main(void)
{
    ChilkatSample();
    return 0;
}
