import Foundation

func chilkatTest() {
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    let http = CkoHttp()!

    let req = CkoHttpRequest()!
    req.httpVerb = "POST"
    req.path = "/upload"
    req.contentType = "multipart/form-data"
    req.addParam("lf", value: "one\ntwo\n")
    req.addParam("crlf", value: "one\r\ntwo\r\n")
    req.addParam("blank-lines", value: "\n\n")
    req.addParam("dashes", value: "--\r\n--x--")

    let resp: CkoHttpResponse? = http.synchronousRequest("api.example.com", port: NSNumber(value: 443), ssl: true, req: req)
    if http.lastMethodSuccess == false {
        print(http.lastErrorText!)
        return
    }

    print(resp!.statusCode.intValue)
    print(resp!.bodyStr!)
}

chilkatTest()
