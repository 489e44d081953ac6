import Foundation

func chilkatTest() {
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    let http = CkoHttp()!
    var success: Bool

    let req = CkoHttpRequest()!
    req.httpVerb = "POST"
    req.path = "/upload"
    req.contentType = "multipart/form-data"
    success = req.addFile(forUpload2: "cover", filePath: "files/notes.txt", contentType: "image/png, image/jpeg")
    if success == false {
        print(req.lastErrorText!)
        return
    }
    req.addParam("note", value: "back soon")
    req.addSubHeader(NSNumber(value: 1), name: "Content-Type", value: "words")

    let resp: CkoHttpResponse? = http.synchronousRequest("api.example.com", port: NSNumber(value: 443), ssl: true, req: req)
    if http.lastMethodSuccess == false {
        print(http.lastErrorText!)
        return
    }

    print(resp!.statusCode.intValue)
    print(resp!.bodyStr!)
}

chilkatTest()
