import Foundation

func chilkatTest() {
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    let http = CkoHttp()!

    let req = CkoHttpRequest()!
    req.addParam("grant_type", value: "refresh_token")
    req.addParam("refresh_token", value: "{{refreshToken}}")
    req.addParam("client_id", value: "{{clientId}}")
    req.addParam("scope", value: "books:read books:write")

    let resp: CkoHttpResponse? = http.postUrlEncoded("https://login.example.com/oauth/token", req: req)
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
    //   "access_token": "example-access-token",
    //   "token_type": "Bearer",
    //   "expires_in": 3600,
    //   "scope": "books:read books:write"
    // }

    // The values of the response;
    // where the example has an array, its first element stands for all.

    let access_token = jResp.string(of: "access_token")
    let token_type = jResp.string(of: "token_type")
    let expires_in = jResp.int(of: "expires_in").intValue
    let scope = jResp.string(of: "scope")
}

chilkatTest()
