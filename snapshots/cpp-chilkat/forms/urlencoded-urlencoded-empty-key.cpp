#include <CkHttp.h>
#include <CkStringBuilder.h>
#include <CkHttpResponse.h>
#include <iostream>

void ChilkatSample()
{
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    CkHttp http;

    CkStringBuilder sbRequestBody;
    sbRequestBody.Append("=nameless&next=1");

    CkHttpResponse *resp = http.PTextSb("POST", "https://api.example.com/form", sbRequestBody, "utf-8", "application/x-www-form-urlencoded", false, false);
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
