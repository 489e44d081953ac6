import Foundation

func chilkatTest() {
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    let http = CkoHttp()!

    let req = CkoHttpRequest()!
    req.addParam("a", value: "1")

    let resp: CkoHttpResponse? = http.postUrlEncoded("https://api.example.com/form", req: req)
    if http.lastMethodSuccess == false {
        print(http.lastErrorText!)
        return
    }

    print(resp!.statusCode.intValue)
    print(resp!.bodyStr!)
}

chilkatTest()
