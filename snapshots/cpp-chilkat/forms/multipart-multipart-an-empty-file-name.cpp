#include <CkHttp.h>
#include <CkHttpRequest.h>
#include <CkHttpResponse.h>
#include <iostream>

void ChilkatSample()
{
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    CkHttp http;
    bool success;

    CkHttpRequest req;
    req.put_HttpVerb("POST");
    req.put_Path("/things");
    req.put_ContentType("multipart/form-data");
    success = req.AddFileForUpload2("file", "files/notes.txt", "text/plain");
    if (success == false) {
        std::cout << req.lastErrorText() << '\n';
        return;
    }

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
