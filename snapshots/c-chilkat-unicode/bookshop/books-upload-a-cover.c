#include <C_CkHttpW.h>
#include <C_CkHttpRequestW.h>
#include <C_CkHttpResponseW.h>
#include <C_CkStringBuilderW.h>
#include <C_CkJsonObjectW.h>
#include <wchar.h>

void ChilkatSample(void)
{
    HCkHttpW http;
    BOOL success;
    HCkHttpRequestW req;
    HCkHttpResponseW resp;
    HCkStringBuilderW sbResponseBody;
    HCkJsonObjectW jResp;
    int respStatusCode;
    const wchar_t *v_url;
    int width;
    int height;

    // Strings that Chilkat returns lie in its own memory, until it needs that again: copy what is to be kept.
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    http = CkHttpW_Create();

    req = CkHttpRequestW_Create();
    CkHttpRequestW_putHttpVerb(req, L"PUT");
    CkHttpRequestW_putPath(req, L"/v1/books/b-1041/cover");
    CkHttpRequestW_putContentType(req, L"multipart/form-data");
    success = CkHttpRequestW_AddFileForUpload2(req, L"cover", L"files/cover.png", L"image/png");
    if (success == FALSE) {
        wprintf(L"%ls\n", CkHttpRequestW_lastErrorText(req));
        CkHttpW_Dispose(http);
        CkHttpRequestW_Dispose(req);
        return;
    }
    CkHttpRequestW_AddParam(req, L"caption", L"Front cover, second edition");
    CkHttpRequestW_AddHeader(req, L"Authorization", L"Bearer {{token}}");

    resp = CkHttpW_SynchronousRequest(http, L"api.example.com", 443, TRUE, req);
    if (CkHttpW_getLastMethodSuccess(http) == FALSE) {
        wprintf(L"%ls\n", CkHttpW_lastErrorText(http));
        CkHttpW_Dispose(http);
        CkHttpRequestW_Dispose(req);
        return;
    }

    sbResponseBody = CkStringBuilderW_Create();
    CkHttpResponseW_GetBodySb(resp, sbResponseBody);

    jResp = CkJsonObjectW_Create();
    CkJsonObjectW_LoadSb(jResp, sbResponseBody);
    CkJsonObjectW_putEmitCompact(jResp, FALSE);

    wprintf(L"%ls\n", L"Response Body:");
    wprintf(L"%ls\n", CkJsonObjectW_emit(jResp));

    respStatusCode = CkHttpResponseW_getStatusCode(resp);
    wprintf(L"%ls%d\n", L"Response Status Code = ", respStatusCode);
    if (respStatusCode >= 400) {
        wprintf(L"%ls\n", L"Response Header:");
        wprintf(L"%ls\n", CkHttpResponseW_header(resp));
        wprintf(L"%ls\n", L"Failed.");
        CkHttpW_Dispose(http);
        CkHttpRequestW_Dispose(req);
        CkHttpResponseW_Dispose(resp);
        CkStringBuilderW_Dispose(sbResponseBody);
        CkJsonObjectW_Dispose(jResp);
        return;
    }
    CkHttpResponseW_Dispose(resp);

    // The saved example of a response
    // (the code below it reads its values):

    // {
    //   "url": "https://covers.example.com/b-1041.png",
    //   "width": 600,
    //   "height": 900
    // }

    // The values of the response;
    // where the example has an array, its first element stands for all.

    v_url = CkJsonObjectW_stringOf(jResp, L"url");
    width = CkJsonObjectW_IntOf(jResp, L"width");
    height = CkJsonObjectW_IntOf(jResp, L"height");

    CkHttpW_Dispose(http);
    CkHttpRequestW_Dispose(req);
    CkStringBuilderW_Dispose(sbResponseBody);
    CkJsonObjectW_Dispose(jResp);
}

int main(void)
{
    ChilkatSample();
    return 0;
}
