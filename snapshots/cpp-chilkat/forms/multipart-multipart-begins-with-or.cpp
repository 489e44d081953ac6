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
    req.put_HttpVerb("POST");
    req.put_Path("/upload");
    req.put_ContentType("multipart/form-data");
    req.AddParam("at", "@files/notes.txt");
    req.AddParam("less", "<files/notes.txt");
    req.AddParam("semicolon", "a;type=text/html");
    req.AddParam("equals", "=x");

    CkHttpResponse *resp = http.SynchronousRequest("api.example.com", 443, true, req);
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
