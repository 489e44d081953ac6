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

    CkHttpRequest req;
    req.AddParam("grant_type", "refresh_token");
    req.AddParam("refresh_token", "{{refreshToken}}");
    req.AddParam("client_id", "{{clientId}}");
    req.AddParam("scope", "books:read books:write");

    CkHttpResponse *resp = http.PostUrlEncoded("https://login.example.com/oauth/token", req);
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
    //   "access_token": "example-access-token",
    //   "token_type": "Bearer",
    //   "expires_in": 3600,
    //   "scope": "books:read books:write"
    // }

    // The values of the response;
    // where the example has an array, its first element stands for all.

    const char *access_token = jResp.stringOf("access_token");
    const char *token_type = jResp.stringOf("token_type");
    int expires_in = jResp.IntOf("expires_in");
    const char *scope = jResp.stringOf("scope");
}

int main()
{
    ChilkatSample();
    return 0;
}
