import Foundation

func chilkatTest() {
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    let http = CkoHttp()!

    let sbRequestBody = CkoStringBuilder()!
    sbRequestBody.append("a=1")

    http.setRequestHeader("Content-Type", headerFieldValue: "text/plain")

    let resp: CkoHttpResponse? = http.pTextSb("POST", url: "https://api.example.com/form", textData: sbRequestBody, charset: "utf-8", contentType: "text/plain", md5: false, gzip: false)
    if http.lastMethodSuccess == false {
        print(http.lastErrorText!)
        return
    }

    print(resp!.statusCode.intValue)
    print(resp!.bodyStr!)
}

chilkatTest()
