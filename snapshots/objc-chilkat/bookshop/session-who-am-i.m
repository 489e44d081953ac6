#import <CkoHttp.h>
#import <CkoStringBuilder.h>
#import <CkoJsonObject.h>
#import <Foundation/Foundation.h>

void chilkatExample(void) {
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    CkoHttp *http = [[CkoHttp alloc] init];
    BOOL success;

    // Sends the token in an Authorization header, as "Bearer".
    http.AuthToken = @"{{token}}";

    CkoStringBuilder *sbResponseBody = [[CkoStringBuilder alloc] init];
    success = [http QuickGetSb: @"https://api.example.com/v1/me" sbContent: sbResponseBody];
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
    //   "name": "Ines Okafor",
    //   "roles": [
    //     "reader",
    //     "author"
    //   ]
    // }

    // The values of the response;
    // where the example has an array, its first element stands for all.

    NSString *name = [jResp StringOf: @"name"];
    int i = 0;
    int count_i = [[jResp SizeOfArray: @"roles"] intValue];
    while (i < count_i) {
        jResp.I = [NSNumber numberWithInt: i];
        NSString *strVal = [jResp StringOf: @"roles[i]"];
        i = i + 1;
    }
}

int main(void) {
    @autoreleasepool {
        chilkatExample();
    }
    return 0;
}
