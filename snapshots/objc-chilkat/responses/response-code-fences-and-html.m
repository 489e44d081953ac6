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
    //   "a": "```\n</pre><script>alert(1)</script>",
    //   "b": "{{x}} ${x} <Tag>"
    // }

    // The values of the response;
    // where the example has an array, its first element stands for all.

    NSString *a = [jResp StringOf: @"a"];
    NSString *b = [jResp StringOf: @"b"];
}

int main(void) {
    @autoreleasepool {
        chilkatExample();
    }
    return 0;
}
