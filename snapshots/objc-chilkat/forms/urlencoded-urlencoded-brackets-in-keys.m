#import <CkoHttp.h>
#import <CkoStringBuilder.h>
#import <CkoHttpResponse.h>
#import <Foundation/Foundation.h>

void chilkatExample(void) {
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    CkoHttp *http = [[CkoHttp alloc] init];

    CkoStringBuilder *sbRequestBody = [[CkoStringBuilder alloc] init];
    [sbRequestBody Append: @"list%5B%5D=1&list%5B%5D=2&map%5Bkey%5D=3"];

    CkoHttpResponse *resp = [http PTextSb: @"POST" url: @"https://api.example.com/form" textData: sbRequestBody charset: @"utf-8" contentType: @"application/x-www-form-urlencoded" md5: NO gzip: NO];
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
