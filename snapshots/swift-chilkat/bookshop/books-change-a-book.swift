import Foundation

func chilkatTest() {
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    let http = CkoHttp()!

    // The JSON that is sent:

    // {
    //   "price": {
    //     "amount": 16.00,
    //     "currency": "EUR"
    //   },
    //   "inStock": false
    // }

    let json = CkoJsonObject()!
    json.updateNumber("price.amount", numericStr: "16.00")
    json.update("price.currency", value: "EUR")
    json.updateBool("inStock", value: false)

    http.setRequestHeader("Content-Type", headerFieldValue: "application/merge-patch+json")
    http.setRequestHeader("If-Match", headerFieldValue: #""7""#)
    // Sends the token in an Authorization header, as "Bearer".
    http.authToken = "{{token}}"

    let sbRequestBody = CkoStringBuilder()!
    json.emitSb(sbRequestBody)

    let resp: CkoHttpResponse? = http.pTextSb("PATCH", url: "https://api.example.com/v1/books/b-1041", textData: sbRequestBody, charset: "utf-8", contentType: "application/merge-patch+json", md5: false, gzip: false)
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
    //   "id": "b-1041",
    //   "title": "The Salt Road",
    //   "authors": [
    //     "Ines Okafor",
    //     "Tomáš Vrba"
    //   ],
    //   "published": "2021-04-30",
    //   "pages": 312,
    //   "price": {
    //     "amount": 16.00,
    //     "currency": "EUR"
    //   },
    //   "inStock": false,
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
