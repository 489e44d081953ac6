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
    //   "id": 1,
    //   "user": {
    //     "id": 2,
    //     "user": {
    //       "id": 3
    //     }
    //   },
    //   "user_id": 4,
    //   "user-id": 5,
    //   "userId": 6,
    //   "userid": 7,
    //   "": 8
    // }

    // The values of the response;
    // where the example has an array, its first element stands for all.

    let id = jResp.int(of: "id").intValue
    let Id = jResp.int(of: "user.id").intValue
    let userId = jResp.int(of: "user.user.id").intValue
    let user_id = jResp.int(of: "user_id").intValue
    let user_id2 = jResp.int(of: "user-id").intValue
    let userId2 = jResp.int(of: "userId").intValue
    let userid = jResp.int(of: "userid").intValue
    let memberIndex = jResp.index(of: "").intValue
    if memberIndex >= 0 {
        let v_value = jResp.int(at: NSNumber(value: memberIndex)).intValue
    }
}

chilkatTest()
