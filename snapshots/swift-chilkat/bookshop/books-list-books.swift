import Foundation

func chilkatTest() {
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    let http = CkoHttp()!

    let queryParams = CkoJsonObject()!
    queryParams.update("genre", value: "travel")
    queryParams.updateInt("limit", value: NSNumber(value: 20))
    queryParams.update("sort", value: "-published")

    http.setRequestHeader("Accept", headerFieldValue: "application/json")
    // Sends the token in an Authorization header, as "Bearer".
    http.authToken = "{{token}}"

    let resp: CkoHttpResponse? = http.quickRequestParams("GET", url: "https://api.example.com/v1/books", json: queryParams)
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
    //   "books": [
    //     {
    //       "id": "b-1041",
    //       "title": "The Salt Road",
    //       "pages": 312,
    //       "inStock": true
    //     },
    //     {
    //       "id": "b-0977",
    //       "title": "Night Trains, Slow Rivers",
    //       "pages": 208,
    //       "inStock": false
    //     }
    //   ],
    //   "total": 2,
    //   "next": null
    // }

    // The values of the response;
    // where the example has an array, its first element stands for all.

    var i = 0
    let count_i = jResp.size(ofArray: "books").intValue
    while i < count_i {
        jResp.i = NSNumber(value: i)
        let id = jResp.string(of: "books[i].id")
        let title = jResp.string(of: "books[i].title")
        let pages = jResp.int(of: "books[i].pages").intValue
        let inStock = jResp.bool(of: "books[i].inStock")
        i = i + 1
    }
    let total = jResp.int(of: "total").intValue
    let nextIsNull = jResp.isNull(of: "next")
}

chilkatTest()
