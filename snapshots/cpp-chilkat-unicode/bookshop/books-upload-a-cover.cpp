#include <CkHttpW.h>
#include <CkHttpRequestW.h>
#include <CkHttpResponseW.h>
#include <CkStringBuilderW.h>
#include <CkJsonObjectW.h>
#include <wchar.h>

void ChilkatSample()
{
    // Strings that Chilkat returns lie in its own memory, until it needs that again: copy what is to be kept.
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    CkHttpW http;
    bool success;

    CkHttpRequestW req;
    req.put_HttpVerb(L"PUT");
    req.put_Path(L"/v1/books/b-1041/cover");
    req.put_ContentType(L"multipart/form-data");
    success = req.AddFileForUpload2(L"cover", L"files/cover.png", L"image/png");
    if (success == false) {
        wprintf(L"%ls\n", req.lastErrorText());
        return;
    }
    req.AddParam(L"caption", L"Front cover, second edition");
    req.AddHeader(L"Authorization", L"Bearer {{token}}");

    CkHttpResponseW *resp = http.SynchronousRequest(L"api.example.com", 443, true, req);
    if (http.get_LastMethodSuccess() == false) {
        wprintf(L"%ls\n", http.lastErrorText());
        return;
    }

    CkStringBuilderW sbResponseBody;
    resp->GetBodySb(sbResponseBody);

    CkJsonObjectW jResp;
    jResp.LoadSb(sbResponseBody);
    jResp.put_EmitCompact(false);

    wprintf(L"%ls\n", L"Response Body:");
    wprintf(L"%ls\n", jResp.emit());

    int respStatusCode = resp->get_StatusCode();
    wprintf(L"%ls%d\n", L"Response Status Code = ", respStatusCode);
    if (respStatusCode >= 400) {
        wprintf(L"%ls\n", L"Response Header:");
        wprintf(L"%ls\n", resp->header());
        wprintf(L"%ls\n", L"Failed.");
        delete resp;
        return;
    }
    delete resp;

    // The saved example of a response
    // (the code below it reads its values):

    // {
    //   "url": "https://covers.example.com/b-1041.png",
    //   "width": 600,
    //   "height": 900
    // }

    // The values of the response;
    // where the example has an array, its first element stands for all.

    const wchar_t *v_url = jResp.stringOf(L"url");
    int width = jResp.IntOf(L"width");
    int height = jResp.IntOf(L"height");
}

int main()
{
    ChilkatSample();
    return 0;
}
