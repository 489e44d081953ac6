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
    //   "id": 1,
    //   "user": {
    //     "id": 2,
    //     "user": {
    //       "id": 3
    //     }
    //   },
    //   "user_id": 4,
    //   "user-id": 5,
    //   "userId": 6,
    //   "userid": 7,
    //   "": 8
    // }

    // The values of the response;
    // where the example has an array, its first element stands for all.

    int v_id = [[jResp IntOf: @"id"] intValue];
    int Id = [[jResp IntOf: @"user.id"] intValue];
    int userId = [[jResp IntOf: @"user.user.id"] intValue];
    int user_id = [[jResp IntOf: @"user_id"] intValue];
    int user_id2 = [[jResp IntOf: @"user-id"] intValue];
    int userId2 = [[jResp IntOf: @"userId"] intValue];
    int userid = [[jResp IntOf: @"userid"] intValue];
    int memberIndex = [[jResp IndexOf: @""] intValue];
    if (memberIndex >= 0) {
        int v_value = [[jResp IntAt: [NSNumber numberWithInt: memberIndex]] intValue];
    }
}

int main(void) {
    @autoreleasepool {
        chilkatExample();
    }
    return 0;
}
