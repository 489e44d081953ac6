import Foundation

func chilkatTest() {
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    let http = CkoHttp()!

    // The JSON that is sent:

    // {
    //   "lines": [
    //     {
    //       "bookId": "b-1041",
    //       "count": 1
    //     },
    //     {
    //       "bookId": "b-0977",
    //       "count": 2
    //     }
    //   ],
    //   "giftWrap": true,
    //   "note": "{{note}}"
    // }

    let json = CkoJsonObject()!
    json.update("lines[0].bookId", value: "b-1041")
    json.updateInt("lines[0].count", value: NSNumber(value: 1))
    json.update("lines[1].bookId", value: "b-0977")
    json.updateInt("lines[1].count", value: NSNumber(value: 2))
    json.updateBool("giftWrap", value: true)
    json.update("note", value: "{{note}}")

    http.setRequestHeader("Accept", headerFieldValue: "application/json")
    // Sends the token in an Authorization header, as "Bearer".
    http.authToken = "{{token}}"

    let resp: CkoHttpResponse? = http.postJson3("https://api.example.com/v1/orders", contentType: "application/json", json: json)
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
    //   "orderId": 90071992547409931,
    //   "total": {
    //     "amount": 52.40,
    //     "currency": "EUR"
    //   },
    //   "lines": [
    //     {
    //       "bookId": "b-1041",
    //       "count": 1,
    //       "price": 18.50
    //     },
    //     {
    //       "bookId": "b-0977",
    //       "count": 2,
    //       "price": 16.95
    //     }
    //   ],
    //   "status": "open"
    // }

    // The values of the response;
    // where the example has an array, its first element stands for all.

    let orderId = jResp.string(of: "orderId")
    let Amount = jResp.string(of: "total.amount")
    let Currency = jResp.string(of: "total.currency")
    var i = 0
    let count_i = jResp.size(ofArray: "lines").intValue
    while i < count_i {
        jResp.i = NSNumber(value: i)
        let bookId = jResp.string(of: "lines[i].bookId")
        let count = jResp.int(of: "lines[i].count").intValue
        let price = jResp.string(of: "lines[i].price")
        i = i + 1
    }
    let status = jResp.string(of: "status")
}

chilkatTest()
