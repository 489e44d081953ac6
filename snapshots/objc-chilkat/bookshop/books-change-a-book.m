#import <CkoHttp.h>
#import <CkoJsonObject.h>
#import <CkoStringBuilder.h>
#import <CkoHttpResponse.h>
#import <Foundation/Foundation.h>

void chilkatExample(void) {
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    CkoHttp *http = [[CkoHttp alloc] init];

    // The JSON that is sent:

    // {
    //   "price": {
    //     "amount": 16.00,
    //     "currency": "EUR"
    //   },
    //   "inStock": false
    // }

    CkoJsonObject *json = [[CkoJsonObject alloc] init];
    [json UpdateNumber: @"price.amount" numericStr: @"16.00"];
    [json UpdateString: @"price.currency" value: @"EUR"];
    [json UpdateBool: @"inStock" value: NO];

    [http SetRequestHeader: @"Content-Type" headerFieldValue: @"application/merge-patch+json"];
    [http SetRequestHeader: @"If-Match" headerFieldValue: @"\"7\""];
    // Sends the token in an Authorization header, as "Bearer".
    http.AuthToken = @"{{token}}";

    CkoStringBuilder *sbRequestBody = [[CkoStringBuilder alloc] init];
    [json EmitSb: sbRequestBody];

    CkoHttpResponse *resp = [http PTextSb: @"PATCH" url: @"https://api.example.com/v1/books/b-1041" textData: sbRequestBody charset: @"utf-8" contentType: @"application/merge-patch+json" md5: NO gzip: NO];
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
    //   "id": "b-1041",
    //   "title": "The Salt Road",
    //   "authors": [
    //     "Ines Okafor",
    //     "Tomáš Vrba"
    //   ],
    //   "published": "2021-04-30",
    //   "pages": 312,
    //   "price": {
    //     "amount": 16.00,
    //     "currency": "EUR"
    //   },
    //   "inStock": false,
    //   "translatedFrom": null
    // }

    // The values of the response;
    // where the example has an array, its first element stands for all.

    NSString *v_id = [jResp StringOf: @"id"];
    NSString *title = [jResp StringOf: @"title"];
    int i = 0;
    int count_i = [[jResp SizeOfArray: @"authors"] intValue];
    while (i < count_i) {
        jResp.I = [NSNumber numberWithInt: i];
        NSString *strVal = [jResp StringOf: @"authors[i]"];
        i = i + 1;
    }
    NSString *published = [jResp StringOf: @"published"];
    int pages = [[jResp IntOf: @"pages"] intValue];
    NSString *Amount = [jResp StringOf: @"price.amount"];
    NSString *Currency = [jResp StringOf: @"price.currency"];
    BOOL inStock = [jResp BoolOf: @"inStock"];
    BOOL translatedFromIsNull = [jResp IsNullOf: @"translatedFrom"];
}

int main(void) {
    @autoreleasepool {
        chilkatExample();
    }
    return 0;
}
