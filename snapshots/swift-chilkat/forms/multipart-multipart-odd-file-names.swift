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
    success = req.addFile(forUpload2: "data", filePath: "files/reading list (2).csv", contentType: "text/csv")
    if success == false {
        print(req.lastErrorText!)
        return
    }
    success = req.addFile(forUpload2: "data", filePath: "files/it's the author's notes.txt", contentType: "text/plain")
    if success == false {
        print(req.lastErrorText!)
        return
    }
    success = req.addFile(forUpload2: "data", filePath: "files/żółw 日本 😀.txt", contentType: "text/plain")
    if success == false {
        print(req.lastErrorText!)
        return
    }
    success = req.addFile(forUpload2: "data", filePath: "files/empty.txt", contentType: "text/plain")
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
