#include <CkHttp.h>
#include <CkHttpRequest.h>
#include <CkHttpResponse.h>
#include <CkStringBuilder.h>
#include <CkJsonObject.h>
#include <iostream>

void ChilkatSample()
{
    // Strings that Chilkat returns lie in its own memory, until it needs that again: copy what is to be kept.
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    CkHttp http;
    bool success;

    CkHttpRequest req;
    req.put_HttpVerb("PUT");
    req.put_Path("/v1/books/b-1041/cover");
    req.put_ContentType("multipart/form-data");
    success = req.AddFileForUpload2("cover", "files/cover.png", "image/png");
    if (success == false) {
        std::cout << req.lastErrorText() << '\n';
        return;
    }
    req.AddParam("caption", "Front cover, second edition");
    req.AddHeader("Authorization", "Bearer {{token}}");

    CkHttpResponse *resp = http.SynchronousRequest("api.example.com", 443, true, req);
    if (http.get_LastMethodSuccess() == false) {
        std::cout << http.lastErrorText() << '\n';
        return;
    }

    CkStringBuilder sbResponseBody;
    resp->GetBodySb(sbResponseBody);

    CkJsonObject jResp;
    jResp.LoadSb(sbResponseBody);
    jResp.put_EmitCompact(false);

    std::cout << "Response Body:" << '\n';
    std::cout << jResp.emit() << '\n';

    int respStatusCode = resp->get_StatusCode();
    std::cout << "Response Status Code = " << respStatusCode << '\n';
    if (respStatusCode >= 400) {
        std::cout << "Response Header:" << '\n';
        std::cout << resp->header() << '\n';
        std::cout << "Failed." << '\n';
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

    const char *v_url = jResp.stringOf("url");
    int width = jResp.IntOf("width");
    int height = jResp.IntOf("height");
}

int main()
{
    ChilkatSample();
    return 0;
}
