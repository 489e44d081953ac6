#import <CkoHttp.h>
#import <CkoHttpRequest.h>
#import <CkoHttpResponse.h>
#import <Foundation/Foundation.h>

void chilkatExample(void) {
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    CkoHttp *http = [[CkoHttp alloc] init];

    CkoHttpRequest *req = [[CkoHttpRequest alloc] init];
    [req AddParam: @"a" value: @"1"];

    CkoHttpResponse *resp = [http PostUrlEncoded: @"https://api.example.com/form" req: req];
    if (http.LastMethodSuccess == NO) {
        NSLog(@"%@", http.LastErrorText);
        return;
    }

    NSLog(@"%d", [resp.StatusCode intValue]);
    NSLog(@"%@", resp.BodyStr);
}

int main(void) {
    @autoreleasepool {
        chilkatExample();
    }
    return 0;
}
