#include <CkHttp.h>
#include <CkHttpRequest.h>
#include <CkHttpResponse.h>
#include <iostream>

void ChilkatSample()
{
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    CkHttp http;

    CkHttpRequest req;
    req.AddParam("space", "a%20b");
    req.AddParam("slash", "a%2Fb");
    req.AddParam("plus", "a%2Bb");

    CkHttpResponse *resp = http.PostUrlEncoded("https://api.example.com/form", req);
    if (http.get_LastMethodSuccess() == false) {
        std::cout << http.lastErrorText() << '\n';
        return;
    }

    std::cout << resp->get_StatusCode() << '\n';
    std::cout << resp->bodyStr() << '\n';
    delete resp;
}

int main()
{
    ChilkatSample();
    return 0;
}
