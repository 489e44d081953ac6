#import <CkoHttp.h>
#import <CkoJsonObject.h>
#import <CkoHttpResponse.h>
#import <CkoStringBuilder.h>
#import <Foundation/Foundation.h>

void chilkatExample(void) {
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    CkoHttp *http = [[CkoHttp alloc] init];

    // The JSON that is sent:

    // {
    //   "lines": [
    //     {
    //       "bookId": "b-1041",
    //       "count": 1
    //     },
    //     {
    //       "bookId": "b-0977",
    //       "count": 2
    //     }
    //   ],
    //   "giftWrap": true,
    //   "note": "{{note}}"
    // }

    CkoJsonObject *json = [[CkoJsonObject alloc] init];
    [json UpdateString: @"lines[0].bookId" value: @"b-1041"];
    [json UpdateInt: @"lines[0].count" value: [NSNumber numberWithInt: 1]];
    [json UpdateString: @"lines[1].bookId" value: @"b-0977"];
    [json UpdateInt: @"lines[1].count" value: [NSNumber numberWithInt: 2]];
    [json UpdateBool: @"giftWrap" value: YES];
    [json UpdateString: @"note" value: @"{{note}}"];

    [http SetRequestHeader: @"Accept" headerFieldValue: @"application/json"];
    // Sends the token in an Authorization header, as "Bearer".
    http.AuthToken = @"{{token}}";

    CkoHttpResponse *resp = [http PostJson3: @"https://api.example.com/v1/orders" contentType: @"application/json" json: json];
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
    //   "orderId": 90071992547409931,
    //   "total": {
    //     "amount": 52.40,
    //     "currency": "EUR"
    //   },
    //   "lines": [
    //     {
    //       "bookId": "b-1041",
    //       "count": 1,
    //       "price": 18.50
    //     },
    //     {
    //       "bookId": "b-0977",
    //       "count": 2,
    //       "price": 16.95
    //     }
    //   ],
    //   "status": "open"
    // }

    // The values of the response;
    // where the example has an array, its first element stands for all.

    NSString *orderId = [jResp StringOf: @"orderId"];
    NSString *Amount = [jResp StringOf: @"total.amount"];
    NSString *Currency = [jResp StringOf: @"total.currency"];
    int i = 0;
    int count_i = [[jResp SizeOfArray: @"lines"] intValue];
    while (i < count_i) {
        jResp.I = [NSNumber numberWithInt: i];
        NSString *bookId = [jResp StringOf: @"lines[i].bookId"];
        int count = [[jResp IntOf: @"lines[i].count"] intValue];
        NSString *price = [jResp StringOf: @"lines[i].price"];
        i = i + 1;
    }
    NSString *status = [jResp StringOf: @"status"];
}

int main(void) {
    @autoreleasepool {
        chilkatExample();
    }
    return 0;
}
