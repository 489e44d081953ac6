#import <CkoHttp.h>
#import <CkoHttpRequest.h>
#import <CkoHttpResponse.h>
#import <Foundation/Foundation.h>

void chilkatExample(void) {
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    CkoHttp *http = [[CkoHttp alloc] init];
    BOOL success;

    CkoHttpRequest *req = [[CkoHttpRequest alloc] init];
    req.HttpVerb = @"POST";
    req.Path = @"/things";
    req.ContentType = @"multipart/form-data";
    success = [req AddFileForUpload2: @"file" filePath: @"files/notes.txt" contentType: @"text/plain"];
    if (success == NO) {
        NSLog(@"%@", req.LastErrorText);
        return;
    }

    CkoHttpResponse *resp = [http SynchronousRequest: @"api.example.com" port: [NSNumber numberWithInt: 443] ssl: YES req: req];
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
