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
    //   "tags": [
    //     "a",
    //     "b"
    //   ],
    //   "matrix": [
    //     [
    //       1,
    //       2
    //     ],
    //     [
    //       3
    //     ]
    //   ],
    //   "mixed": [
    //     1,
    //     "a",
    //     null,
    //     {
    //       "b": 2
    //     }
    //   ],
    //   "none": [],
    //   "empty": {}
    // }

    // The values of the response;
    // where the example has an array, its first element stands for all.

    var i: Int
    var count_i: Int
    i = 0
    count_i = jResp.size(ofArray: "tags").intValue
    while i < count_i {
        jResp.i = NSNumber(value: i)
        let strVal = jResp.string(of: "tags[i]")
        i = i + 1
    }
    let matrixArray: CkoJsonArray? = jResp.array(of: "matrix")
    var intVal: Int
    if jResp.lastMethodSuccess == true {
        i = 0
        count_i = matrixArray!.size.intValue
        while i < count_i {
            let matrixArray2: CkoJsonArray? = matrixArray!.array(at: NSNumber(value: i))
            if matrixArray!.lastMethodSuccess == true {
                var j = 0
                let count_j = matrixArray2!.size.intValue
                while j < count_j {
                    intVal = matrixArray2!.int(at: NSNumber(value: j)).intValue
                    j = j + 1
                }
            }
            i = i + 1
        }
    }
    i = 0
    count_i = jResp.size(ofArray: "mixed").intValue
    while i < count_i {
        jResp.i = NSNumber(value: i)
        intVal = jResp.int(of: "mixed[i]").intValue
        i = i + 1
    }
}

chilkatTest()
