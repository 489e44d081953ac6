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

    let jarrResp = CkoJsonArray()!
    jarrResp.loadSb(sbResponseBody)
    jarrResp.emitCompact = false

    print("Response Body:")
    print(jarrResp.emit()!)

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

    // [
    //   {
    //     "id": 1
    //   },
    //   {
    //     "id": 2,
    //     "title": "Salt"
    //   }
    // ]

    // The values of the response;
    // where the example has an array, its first element stands for all.

    var i = 0
    let count_i = jarrResp.size.intValue
    while i < count_i {
        let json: CkoJsonObject? = jarrResp.object(at: NSNumber(value: i))
        let id = json!.int(of: "id").intValue
        i = i + 1
    }
}

chilkatTest()
