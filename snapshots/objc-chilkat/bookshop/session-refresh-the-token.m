#import <CkoHttp.h>
#import <CkoHttpRequest.h>
#import <CkoHttpResponse.h>
#import <CkoStringBuilder.h>
#import <CkoJsonObject.h>
#import <Foundation/Foundation.h>

void chilkatExample(void) {
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    CkoHttp *http = [[CkoHttp alloc] init];

    CkoHttpRequest *req = [[CkoHttpRequest alloc] init];
    [req AddParam: @"grant_type" value: @"refresh_token"];
    [req AddParam: @"refresh_token" value: @"{{refreshToken}}"];
    [req AddParam: @"client_id" value: @"{{clientId}}"];
    [req AddParam: @"scope" value: @"books:read books:write"];

    CkoHttpResponse *resp = [http PostUrlEncoded: @"https://login.example.com/oauth/token" req: req];
    if (http.LastMethodSuccess == NO) {
        NSLog(@"%@", http.LastErrorText);
        return;
    }

    CkoStringBuilder *sbResponseBody = [[CkoStringBuilder alloc] init];
    [resp GetBodySb: sbResponseBody];

    CkoJsonObject *jResp = [[CkoJsonObject alloc] init];
    [jResp LoadSb: sbResponseBody];
    jResp.EmitCompact = NO;

    NSLog(@"%@", @"Response Body:");
    NSLog(@"%@", [jResp Emit]);

    int respStatusCode = [resp.StatusCode intValue];
    NSLog(@"%@%d", @"Response Status Code = ", respStatusCode);
    if (respStatusCode >= 400) {
        NSLog(@"%@", @"Response Header:");
        NSLog(@"%@", resp.Header);
        NSLog(@"%@", @"Failed.");
        return;
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

    NSString *access_token = [jResp StringOf: @"access_token"];
    NSString *token_type = [jResp StringOf: @"token_type"];
    int expires_in = [[jResp IntOf: @"expires_in"] intValue];
    NSString *scope = [jResp StringOf: @"scope"];
}

int main(void) {
    @autoreleasepool {
        chilkatExample();
    }
    return 0;
}
