#import <CkoHttp.h>
#import <CkoStringBuilder.h>
#import <CkoJsonObject.h>
#import <Foundation/Foundation.h>

void chilkatExample(void) {
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    CkoHttp *http = [[CkoHttp alloc] init];
    BOOL success;

    CkoStringBuilder *sbResponseBody = [[CkoStringBuilder alloc] init];
    success = [http QuickGetSb: @"https://api.example.com/things/7" sbContent: sbResponseBody];
    if (success == NO) {
        NSLog(@"%@", http.LastErrorText);
        return;
    }

    CkoJsonObject *jResp = [[CkoJsonObject alloc] init];
    [jResp LoadSb: sbResponseBody];
    jResp.EmitCompact = NO;

    NSLog(@"%@", @"Response Body:");
    NSLog(@"%@", [jResp Emit]);

    int respStatusCode = [http.LastStatus intValue];
    NSLog(@"%@%d", @"Response Status Code = ", respStatusCode);
    if (respStatusCode >= 400) {
        NSLog(@"%@", @"Response Header:");
        NSLog(@"%@", http.LastHeader);
        NSLog(@"%@", @"Failed.");
        return;
    }

    // The saved example of a response
    // (the code below it reads its values):

    // {
    //   "class": "a",
    //   "end": "b",
    //   "def": "c",
    //   "url": "d",
    //   "http": "e",
    //   "success": true,
    //   "resp": 1,
    //   "i": 2,
    //   "type": "f",
    //   "__proto__": "g",
    //   "0": "h",
    //   "a.b": "i",
    //   "a[0]": "j",
    //   "żółw": "k",
    //   "it's \"x\"": "l"
    // }

    // The values of the response;
    // where the example has an array, its first element stands for all.

    NSString *class = [jResp StringOf: @"class"];
    NSString *end = [jResp StringOf: @"end"];
    NSString *def = [jResp StringOf: @"def"];
    NSString *v_url = [jResp StringOf: @"url"];
    NSString *http2 = [jResp StringOf: @"http"];
    BOOL success2 = [jResp BoolOf: @"success"];
    int resp = [[jResp IntOf: @"resp"] intValue];
    int i = [[jResp IntOf: @"i"] intValue];
    NSString *v_type = [jResp StringOf: @"type"];
    NSString *v__proto__ = [jResp StringOf: @"__proto__"];
    NSString *v_0 = [jResp StringOf: @"0"];
    int memberIndex;
    memberIndex = [[jResp IndexOf: @"a.b"] intValue];
    if (memberIndex >= 0) {
        NSString *a_b = [jResp StringAt: [NSNumber numberWithInt: memberIndex]];
    }
    memberIndex = [[jResp IndexOf: @"a[0]"] intValue];
    if (memberIndex >= 0) {
        NSString *a_0_ = [jResp StringAt: [NSNumber numberWithInt: memberIndex]];
    }
    memberIndex = [[jResp IndexOf: @"żółw"] intValue];
    if (memberIndex >= 0) {
        NSString *v_w = [jResp StringAt: [NSNumber numberWithInt: memberIndex]];
    }
    memberIndex = [[jResp IndexOf: @"it's \"x\""] intValue];
    if (memberIndex >= 0) {
        NSString *it_s_x_ = [jResp StringAt: [NSNumber numberWithInt: memberIndex]];
    }
}

int main(void) {
    @autoreleasepool {
        chilkatExample();
    }
    return 0;
}
