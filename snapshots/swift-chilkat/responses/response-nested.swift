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
    //   "book": {
    //     "price": {
    //       "amount": 18.5
    //     }
    //   },
    //   "chapters": [
    //     {
    //       "title": "One",
    //       "notes": [
    //         {
    //           "text": "a"
    //         },
    //         {
    //           "text": "b"
    //         }
    //       ],
    //       "tags": [
    //         "x",
    //         "y"
    //       ]
    //     },
    //     {
    //       "title": "Two",
    //       "notes": [],
    //       "extra": 1
    //     }
    //   ]
    // }

    // The values of the response;
    // where the example has an array, its first element stands for all.

    let Amount = jResp.string(of: "book.price.amount")
    var j: Int
    var count_j: Int
    var i = 0
    let count_i = jResp.size(ofArray: "chapters").intValue
    while i < count_i {
        jResp.i = NSNumber(value: i)
        let title = jResp.string(of: "chapters[i].title")
        j = 0
        count_j = jResp.size(ofArray: "chapters[i].notes").intValue
        while j < count_j {
            jResp.j = NSNumber(value: j)
            let text = jResp.string(of: "chapters[i].notes[j].text")
            j = j + 1
        }
        j = 0
        count_j = jResp.size(ofArray: "chapters[i].tags").intValue
        while j < count_j {
            jResp.j = NSNumber(value: j)
            let strVal = jResp.string(of: "chapters[i].tags[j]")
            j = j + 1
        }
        i = i + 1
    }
}

chilkatTest()
