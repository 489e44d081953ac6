#import <CkoHttp.h>
#import <CkoStringBuilder.h>
#import <CkoJsonArray.h>
#import <CkoJsonObject.h>
#import <Foundation/Foundation.h>

void chilkatExample(void) {
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    CkoHttp *http = [[CkoHttp alloc] init];
    BOOL success;

    [http SetRequestHeader: @"Accept" headerFieldValue: @"application/json"];
    // Sends the token in an Authorization header, as "Bearer".
    http.AuthToken = @"{{token}}";

    CkoStringBuilder *sbResponseBody = [[CkoStringBuilder alloc] init];
    success = [http QuickGetSb: @"https://api.example.com/v1/books/search?q=%22salt%20road%22%20%26%20sea&author=Tom%C3%A1%C5%A1%20Vrba&tag=maps&tag=coast" sbContent: sbResponseBody];
    if (success == NO) {
        NSLog(@"%@", http.LastErrorText);
        return;
    }

    CkoJsonArray *jarrResp = [[CkoJsonArray alloc] init];
    [jarrResp LoadSb: sbResponseBody];
    jarrResp.EmitCompact = NO;

    NSLog(@"%@", @"Response Body:");
    NSLog(@"%@", [jarrResp Emit]);

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

    // [
    //   {
    //     "id": "b-1041",
    //     "title": "The Salt Road",
    //     "score": 0.93
    //   }
    // ]

    // The values of the response;
    // where the example has an array, its first element stands for all.

    int i = 0;
    int count_i = [jarrResp.Size intValue];
    while (i < count_i) {
        CkoJsonObject *json = [jarrResp ObjectAt: [NSNumber numberWithInt: i]];
        NSString *v_id = [json StringOf: @"id"];
        NSString *title = [json StringOf: @"title"];
        NSString *score = [json StringOf: @"score"];
        i = i + 1;
    }
}

int main(void) {
    @autoreleasepool {
        chilkatExample();
    }
    return 0;
}
