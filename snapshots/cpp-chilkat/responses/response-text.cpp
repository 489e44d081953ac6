#include <CkHttp.h>
#include <CkHttpResponse.h>
#include <iostream>

void ChilkatSample()
{
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    CkHttp http;

    CkHttpResponse *resp = http.QuickRequest("GET", "https://api.example.com/things/7");
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
