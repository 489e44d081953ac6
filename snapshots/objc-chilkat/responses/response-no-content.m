#import <CkoHttp.h>
#import <CkoHttpResponse.h>
#import <Foundation/Foundation.h>

void chilkatExample(void) {
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    CkoHttp *http = [[CkoHttp alloc] init];

    CkoHttpResponse *resp = [http QuickRequest: @"DELETE" url: @"https://api.example.com/things/7"];
    if (http.LastMethodSuccess == NO) {
        NSLog(@"%@", http.LastErrorText);
        return;
    }

    int respStatusCode = [resp.StatusCode intValue];
    if (respStatusCode != 204) {
        NSLog(@"%@", @"Response Header:");
        NSLog(@"%@", resp.Header);
        NSLog(@"%@", @"Response Body:");
        NSLog(@"%@", resp.BodyStr);
        NSLog(@"%@", @"Failed.");
        return;
    }

    NSLog(@"%@", @"Success.");
}

int main(void) {
    @autoreleasepool {
        chilkatExample();
    }
    return 0;
}
