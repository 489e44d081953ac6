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
    req.AddParam("blank", "salt road");
    req.AddParam("plus", "a+b");
    req.AddParam("a b", "key");

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
