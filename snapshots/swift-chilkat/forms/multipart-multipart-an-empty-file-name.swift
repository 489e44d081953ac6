import Foundation

func chilkatTest() {
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    let http = CkoHttp()!
    var success: Bool

    let req = CkoHttpRequest()!
    req.httpVerb = "POST"
    req.path = "/things"
    req.contentType = "multipart/form-data"
    success = req.addFile(forUpload2: "file", filePath: "files/notes.txt", contentType: "text/plain")
    if success == false {
        print(req.lastErrorText!)
        return
    }

    let resp: CkoHttpResponse? = http.synchronousRequest("api.example.com", port: NSNumber(value: 443), ssl: true, req: req)
    if http.lastMethodSuccess == false {
        print(http.lastErrorText!)
        return
    }

    print(resp!.statusCode.intValue)
    print(resp!.bodyStr!)
}

chilkatTest()
