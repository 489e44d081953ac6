#import <CkoHttp.h>
#import <CkoJsonObject.h>
#import <CkoHttpResponse.h>
#import <CkoStringBuilder.h>
#import <Foundation/Foundation.h>

void chilkatExample(void) {
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    CkoHttp *http = [[CkoHttp alloc] init];

    CkoJsonObject *queryParams = [[CkoJsonObject alloc] init];
    [queryParams UpdateString: @"genre" value: @"travel"];
    [queryParams UpdateInt: @"limit" value: [NSNumber numberWithInt: 20]];
    [queryParams UpdateString: @"sort" value: @"-published"];

    [http SetRequestHeader: @"Accept" headerFieldValue: @"application/json"];
    // Sends the token in an Authorization header, as "Bearer".
    http.AuthToken = @"{{token}}";

    CkoHttpResponse *resp = [http QuickRequestParams: @"GET" url: @"https://api.example.com/v1/books" json: queryParams];
    if (http.LastMethodSuccess == NO) {
        NSLog(@"%@", http.LastErrorText);
        return;
    }

    CkoStringBuilder *sbResponseBody = [[CkoStringBuilder alloc] init];
    [resp GetBodySb: sbResponseBody];

    CkoJsonObject *jResp = [[CkoJsonObject alloc] init];
    [jResp LoadSb: sbResponseBody];
    jResp.EmitCompact = NO;

    NSLog(@"%@", @"Response Body:");
    NSLog(@"%@", [jResp Emit]);

    int respStatusCode = [resp.StatusCode intValue];
    NSLog(@"%@%d", @"Response Status Code = ", respStatusCode);
    if (respStatusCode >= 400) {
        NSLog(@"%@", @"Response Header:");
        NSLog(@"%@", resp.Header);
        NSLog(@"%@", @"Failed.");
        return;
    }

    // The saved example of a response
    // (the code below it reads its values):

    // {
    //   "books": [
    //     {
    //       "id": "b-1041",
    //       "title": "The Salt Road",
    //       "pages": 312,
    //       "inStock": true
    //     },
    //     {
    //       "id": "b-0977",
    //       "title": "Night Trains, Slow Rivers",
    //       "pages": 208,
    //       "inStock": false
    //     }
    //   ],
    //   "total": 2,
    //   "next": null
    // }

    // The values of the response;
    // where the example has an array, its first element stands for all.

    int i = 0;
    int count_i = [[jResp SizeOfArray: @"books"] intValue];
    while (i < count_i) {
        jResp.I = [NSNumber numberWithInt: i];
        NSString *v_id = [jResp StringOf: @"books[i].id"];
        NSString *title = [jResp StringOf: @"books[i].title"];
        int pages = [[jResp IntOf: @"books[i].pages"] intValue];
        BOOL inStock = [jResp BoolOf: @"books[i].inStock"];
        i = i + 1;
    }
    int total = [[jResp IntOf: @"total"] intValue];
    BOOL nextIsNull = [jResp IsNullOf: @"next"];
}

int main(void) {
    @autoreleasepool {
        chilkatExample();
    }
    return 0;
}
