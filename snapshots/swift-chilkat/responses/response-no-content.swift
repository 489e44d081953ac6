import Foundation

func chilkatTest() {
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    let http = CkoHttp()!

    let resp: CkoHttpResponse? = http.quickRequest("DELETE", url: "https://api.example.com/things/7")
    if http.lastMethodSuccess == false {
        print(http.lastErrorText!)
        return
    }

    let respStatusCode = resp!.statusCode.intValue
    if respStatusCode != 204 {
        print("Response Header:")
        print(resp!.header!)
        print("Response Body:")
        print(resp!.bodyStr!)
        print("Failed.")
        return
    }

    print("Success.")
}

chilkatTest()
