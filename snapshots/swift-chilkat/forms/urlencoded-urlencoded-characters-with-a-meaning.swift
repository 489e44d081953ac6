import Foundation

func chilkatTest() {
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    let http = CkoHttp()!

    let req = CkoHttpRequest()!
    req.addParam("and", value: "a&b=c")
    req.addParam("percent", value: "100%")
    req.addParam("question", value: "a?b#c")
    req.addParam("semicolon", value: "a;b,c")
    req.addParam("slash", value: "/a/b:c@d")

    let resp: CkoHttpResponse? = http.postUrlEncoded("https://api.example.com/form", req: req)
    if http.lastMethodSuccess == false {
        print(http.lastErrorText!)
        return
    }

    print(resp!.statusCode.intValue)
    print(resp!.bodyStr!)
}

chilkatTest()
