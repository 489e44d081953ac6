import Foundation

func chilkatTest() {
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    let http = CkoHttp()!

    // The JSON that is sent:

    // {
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
    //   "blurb": "\"You can't miss it,\" they said.\nWe did.",
    //   "translatedFrom": null
    // }

    let json = CkoJsonObject()!
    json.update("title", value: "The Salt Road")
    json.update("authors[0]", value: "Ines Okafor")
    json.update("authors[1]", value: "Tomáš Vrba")
    json.update("published", value: "2021-04-30")
    json.updateInt("pages", value: NSNumber(value: 312))
    json.updateNumber("price.amount", numericStr: "18.50")
    json.update("price.currency", value: "EUR")
    json.update("blurb", value: "\"You can't miss it,\" they said.\nWe did.")
    json.updateNull("translatedFrom")

    http.setRequestHeader("Content-Type", headerFieldValue: "application/json")
    http.setRequestHeader("Idempotency-Key", headerFieldValue: "{{$guid}}")
    // Sends the token in an Authorization header, as "Bearer".
    http.authToken = "{{token}}"

    let resp: CkoHttpResponse? = http.postJson3("https://api.example.com/v1/books", contentType: "application/json", json: json)
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
