import Foundation

func chilkatTest() {
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    let http = CkoHttp()!
    var success: Bool

    let sbResponseBody = CkoStringBuilder()!
    success = http.quickGetSb("https://api.example.com/things/7", sbContent: sbResponseBody)
    if success == false {
        print(http.lastErrorText!)
        return
    }

    let jResp = CkoJsonObject()!
    jResp.loadSb(sbResponseBody)
    jResp.emitCompact = false

    print("Response Body:")
    print(jResp.emit()!)

    let respStatusCode = http.lastStatus.intValue
    print("Response Status Code = " + String(respStatusCode))
    if respStatusCode >= 400 {
        print("Response Header:")
        print(http.lastHeader!)
        print("Failed.")
        return
    }

    // The saved example of a response
    // (the code below it reads its values):

    // {
    //   "title": "Salt",
    //   "pages": 312,
    //   "inStock": true,
    //   "translatedFrom": null
    // }

    // The values of the response;
    // where the example has an array, its first element stands for all.

    let title = jResp.string(of: "title")
    let pages = jResp.int(of: "pages").intValue
    let inStock = jResp.bool(of: "inStock")
    let translatedFromIsNull = jResp.isNull(of: "translatedFrom")
}

chilkatTest()
