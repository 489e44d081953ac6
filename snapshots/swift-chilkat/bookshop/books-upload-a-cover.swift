import Foundation

func chilkatTest() {
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    let http = CkoHttp()!
    var success: Bool

    let req = CkoHttpRequest()!
    req.httpVerb = "PUT"
    req.path = "/v1/books/b-1041/cover"
    req.contentType = "multipart/form-data"
    success = req.addFile(forUpload2: "cover", filePath: "files/cover.png", contentType: "image/png")
    if success == false {
        print(req.lastErrorText!)
        return
    }
    req.addParam("caption", value: "Front cover, second edition")
    req.addHeader("Authorization", value: "Bearer {{token}}")

    let resp: CkoHttpResponse? = http.synchronousRequest("api.example.com", port: NSNumber(value: 443), ssl: true, req: req)
    if http.lastMethodSuccess == false {
        print(http.lastErrorText!)
        return
    }

    let sbResponseBody = CkoStringBuilder()!
    resp!.getBodySb(sbResponseBody)

    let jResp = CkoJsonObject()!
    jResp.loadSb(sbResponseBody)
    jResp.emitCompact = false

    print("Response Body:")
    print(jResp.emit()!)

    let respStatusCode = resp!.statusCode.intValue
    print("Response Status Code = " + String(respStatusCode))
    if respStatusCode >= 400 {
        print("Response Header:")
        print(resp!.header!)
        print("Failed.")
        return
    }

    // The saved example of a response
    // (the code below it reads its values):

    // {
    //   "url": "https://covers.example.com/b-1041.png",
    //   "width": 600,
    //   "height": 900
    // }

    // The values of the response;
    // where the example has an array, its first element stands for all.

    let v_url = jResp.string(of: "url")
    let width = jResp.int(of: "width").intValue
    let height = jResp.int(of: "height").intValue
}

chilkatTest()
