#import <CkoHttp.h>
#import <CkoHttpResponse.h>
#import <Foundation/Foundation.h>

void chilkatExample(void) {
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    CkoHttp *http = [[CkoHttp alloc] init];

    CkoHttpResponse *resp = [http QuickRequest: @"GET" url: @"https://api.example.com/things/7"];
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
