#import <CkoHttp.h>
#import <CkoStringBuilder.h>
#import <CkoJsonObject.h>
#import <CkoJsonArray.h>
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
    //   "tags": [
    //     "a",
    //     "b"
    //   ],
    //   "matrix": [
    //     [
    //       1,
    //       2
    //     ],
    //     [
    //       3
    //     ]
    //   ],
    //   "mixed": [
    //     1,
    //     "a",
    //     null,
    //     {
    //       "b": 2
    //     }
    //   ],
    //   "none": [],
    //   "empty": {}
    // }

    // The values of the response;
    // where the example has an array, its first element stands for all.

    int i;
    int count_i;
    i = 0;
    count_i = [[jResp SizeOfArray: @"tags"] intValue];
    while (i < count_i) {
        jResp.I = [NSNumber numberWithInt: i];
        NSString *strVal = [jResp StringOf: @"tags[i]"];
        i = i + 1;
    }
    CkoJsonArray *matrixArray = [jResp ArrayOf: @"matrix"];
    int intVal;
    if (jResp.LastMethodSuccess == YES) {
        i = 0;
        count_i = [matrixArray.Size intValue];
        while (i < count_i) {
            CkoJsonArray *matrixArray2 = [matrixArray ArrayAt: [NSNumber numberWithInt: i]];
            if (matrixArray.LastMethodSuccess == YES) {
                int j = 0;
                int count_j = [matrixArray2.Size intValue];
                while (j < count_j) {
                    intVal = [[matrixArray2 IntAt: [NSNumber numberWithInt: j]] intValue];
                    j = j + 1;
                }
            }
            i = i + 1;
        }
    }
    i = 0;
    count_i = [[jResp SizeOfArray: @"mixed"] intValue];
    while (i < count_i) {
        jResp.I = [NSNumber numberWithInt: i];
        intVal = [[jResp IntOf: @"mixed[i]"] intValue];
        i = i + 1;
    }
}

int main(void) {
    @autoreleasepool {
        chilkatExample();
    }
    return 0;
}
