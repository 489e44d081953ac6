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
    BOOL success;

    CkoHttpRequest *req = [[CkoHttpRequest alloc] init];
    req.HttpVerb = @"PUT";
    req.Path = @"/v1/books/b-1041/cover";
    req.ContentType = @"multipart/form-data";
    success = [req AddFileForUpload2: @"cover" filePath: @"files/cover.png" contentType: @"image/png"];
    if (success == NO) {
        NSLog(@"%@", req.LastErrorText);
        return;
    }
    [req AddParam: @"caption" value: @"Front cover, second edition"];
    [req AddHeader: @"Authorization" value: @"Bearer {{token}}"];

    CkoHttpResponse *resp = [http SynchronousRequest: @"api.example.com" port: [NSNumber numberWithInt: 443] ssl: YES req: req];
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
    //   "url": "https://covers.example.com/b-1041.png",
    //   "width": 600,
    //   "height": 900
    // }

    // The values of the response;
    // where the example has an array, its first element stands for all.

    NSString *v_url = [jResp StringOf: @"url"];
    int width = [[jResp IntOf: @"width"] intValue];
    int height = [[jResp IntOf: @"height"] intValue];
}

int main(void) {
    @autoreleasepool {
        chilkatExample();
    }
    return 0;
}
