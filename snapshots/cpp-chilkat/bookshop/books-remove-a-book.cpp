#include <CkHttp.h>
#include <CkHttpResponse.h>
#include <iostream>

void ChilkatSample()
{
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    CkHttp http;

    // Sends the token in an Authorization header, as "Bearer".
    http.put_AuthToken("{{token}}");

    CkHttpResponse *resp = http.QuickRequest("DELETE", "https://api.example.com/v1/books/b-1041");
    if (http.get_LastMethodSuccess() == false) {
        std::cout << http.lastErrorText() << '\n';
        return;
    }

    int respStatusCode = resp->get_StatusCode();
    if (respStatusCode != 204) {
        std::cout << "Response Header:" << '\n';
        std::cout << resp->header() << '\n';
        std::cout << "Response Body:" << '\n';
        std::cout << resp->bodyStr() << '\n';
        std::cout << "Failed." << '\n';
        delete resp;
        return;
    }

    std::cout << "Success." << '\n';
    delete resp;
}

int main()
{
    ChilkatSample();
    return 0;
}
