import Foundation

func chilkatTest() {
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    let http = CkoHttp()!
    var success: Bool

    http.setRequestHeader("Accept", headerFieldValue: "application/json")
    // Sends the token in an Authorization header, as "Bearer".
    http.authToken = "{{token}}"

    let sbResponseBody = CkoStringBuilder()!
    success = http.quickGetSb("https://api.example.com/v1/books/b-1041", sbContent: sbResponseBody)
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
    //   "id": "b-1041",
    //   "title": "The Salt Road",
    //   "authors": [
    //     "Ines Okafor",
    //     "Tomáš Vrba"
    //   ],
    //   "published": "2021-04-30",
    //   "pages": 312,
    //   "price": {
    //     "amount": 18.50,
    //     "currency": "EUR"
    //   },
    //   "inStock": true,
    //   "translatedFrom": null
    // }

    // The values of the response;
    // where the example has an array, its first element stands for all.

    let id = jResp.string(of: "id")
    let title = jResp.string(of: "title")
    var i = 0
    let count_i = jResp.size(ofArray: "authors").intValue
    while i < count_i {
        jResp.i = NSNumber(value: i)
        let strVal = jResp.string(of: "authors[i]")
        i = i + 1
    }
    let published = jResp.string(of: "published")
    let pages = jResp.int(of: "pages").intValue
    let Amount = jResp.string(of: "price.amount")
    let Currency = jResp.string(of: "price.currency")
    let inStock = jResp.bool(of: "inStock")
    let translatedFromIsNull = jResp.isNull(of: "translatedFrom")
}

chilkatTest()
