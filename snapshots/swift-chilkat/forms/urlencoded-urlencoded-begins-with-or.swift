import Foundation

func chilkatTest() {
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    let http = CkoHttp()!

    let req = CkoHttpRequest()!
    req.addParam("at", value: "@files/notes.txt")
    req.addParam("less", value: "<files/notes.txt")
    req.addParam("equals", value: "=x")
    req.addParam("@key", value: "v")

    let resp: CkoHttpResponse? = http.postUrlEncoded("https://api.example.com/form", req: req)
    if http.lastMethodSuccess == false {
        print(http.lastErrorText!)
        return
    }

    print(resp!.statusCode.intValue)
    print(resp!.bodyStr!)
}

chilkatTest()
