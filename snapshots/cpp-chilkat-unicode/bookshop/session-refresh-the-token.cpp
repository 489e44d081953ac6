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

    CkHttpRequestW req;
    req.AddParam(L"grant_type", L"refresh_token");
    req.AddParam(L"refresh_token", L"{{refreshToken}}");
    req.AddParam(L"client_id", L"{{clientId}}");
    req.AddParam(L"scope", L"books:read books:write");

    CkHttpResponseW *resp = http.PostUrlEncoded(L"https://login.example.com/oauth/token", req);
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
    //   "access_token": "example-access-token",
    //   "token_type": "Bearer",
    //   "expires_in": 3600,
    //   "scope": "books:read books:write"
    // }

    // The values of the response;
    // where the example has an array, its first element stands for all.

    const wchar_t *access_token = jResp.stringOf(L"access_token");
    const wchar_t *token_type = jResp.stringOf(L"token_type");
    int expires_in = jResp.IntOf(L"expires_in");
    const wchar_t *scope = jResp.stringOf(L"scope");
}

int main()
{
    ChilkatSample();
    return 0;
}
