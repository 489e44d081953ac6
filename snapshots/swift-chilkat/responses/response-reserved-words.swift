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
    //   "class": "a",
    //   "end": "b",
    //   "def": "c",
    //   "url": "d",
    //   "http": "e",
    //   "success": true,
    //   "resp": 1,
    //   "i": 2,
    //   "type": "f",
    //   "__proto__": "g",
    //   "0": "h",
    //   "a.b": "i",
    //   "a[0]": "j",
    //   "żółw": "k",
    //   "it's \"x\"": "l"
    // }

    // The values of the response;
    // where the example has an array, its first element stands for all.

    let v_class = jResp.string(of: "class")
    let end = jResp.string(of: "end")
    let def = jResp.string(of: "def")
    let v_url = jResp.string(of: "url")
    let http2 = jResp.string(of: "http")
    let success2 = jResp.bool(of: "success")
    let resp = jResp.int(of: "resp").intValue
    let i = jResp.int(of: "i").intValue
    let v_type = jResp.string(of: "type")
    let v__proto__ = jResp.string(of: "__proto__")
    let v_0 = jResp.string(of: "0")
    var memberIndex: Int
    memberIndex = jResp.index(of: "a.b").intValue
    if memberIndex >= 0 {
        let a_b = jResp.string(at: NSNumber(value: memberIndex))
    }
    memberIndex = jResp.index(of: "a[0]").intValue
    if memberIndex >= 0 {
        let a_0_ = jResp.string(at: NSNumber(value: memberIndex))
    }
    memberIndex = jResp.index(of: "żółw").intValue
    if memberIndex >= 0 {
        let v_w = jResp.string(at: NSNumber(value: memberIndex))
    }
    memberIndex = jResp.index(of: #"it's "x""#).intValue
    if memberIndex >= 0 {
        let it_s_x_ = jResp.string(at: NSNumber(value: memberIndex))
    }
}

chilkatTest()
