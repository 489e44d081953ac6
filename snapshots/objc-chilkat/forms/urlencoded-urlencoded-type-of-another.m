#import <CkoHttp.h>
#import <CkoStringBuilder.h>
#import <CkoHttpResponse.h>
#import <Foundation/Foundation.h>

void chilkatExample(void) {
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    CkoHttp *http = [[CkoHttp alloc] init];

    CkoStringBuilder *sbRequestBody = [[CkoStringBuilder alloc] init];
    [sbRequestBody Append: @"a=1"];

    [http SetRequestHeader: @"Content-Type" headerFieldValue: @"text/plain"];

    CkoHttpResponse *resp = [http PTextSb: @"POST" url: @"https://api.example.com/form" textData: sbRequestBody charset: @"utf-8" contentType: @"text/plain" md5: NO gzip: NO];
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
