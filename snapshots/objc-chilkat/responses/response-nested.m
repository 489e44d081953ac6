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
    //   "book": {
    //     "price": {
    //       "amount": 18.5
    //     }
    //   },
    //   "chapters": [
    //     {
    //       "title": "One",
    //       "notes": [
    //         {
    //           "text": "a"
    //         },
    //         {
    //           "text": "b"
    //         }
    //       ],
    //       "tags": [
    //         "x",
    //         "y"
    //       ]
    //     },
    //     {
    //       "title": "Two",
    //       "notes": [],
    //       "extra": 1
    //     }
    //   ]
    // }

    // The values of the response;
    // where the example has an array, its first element stands for all.

    NSString *Amount = [jResp StringOf: @"book.price.amount"];
    int j;
    int count_j;
    int i = 0;
    int count_i = [[jResp SizeOfArray: @"chapters"] intValue];
    while (i < count_i) {
        jResp.I = [NSNumber numberWithInt: i];
        NSString *title = [jResp StringOf: @"chapters[i].title"];
        j = 0;
        count_j = [[jResp SizeOfArray: @"chapters[i].notes"] intValue];
        while (j < count_j) {
            jResp.J = [NSNumber numberWithInt: j];
            NSString *text = [jResp StringOf: @"chapters[i].notes[j].text"];
            j = j + 1;
        }
        j = 0;
        count_j = [[jResp SizeOfArray: @"chapters[i].tags"] intValue];
        while (j < count_j) {
            jResp.J = [NSNumber numberWithInt: j];
            NSString *strVal = [jResp StringOf: @"chapters[i].tags[j]"];
            j = j + 1;
        }
        i = i + 1;
    }
}

int main(void) {
    @autoreleasepool {
        chilkatExample();
    }
    return 0;
}
