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
    //   "title": "The Salt Road",
    //   "authors": [
    //     "Ines Okafor",
    //     "Tomáš Vrba"
    //   ],
    //   "published": "2021-04-30",
    //   "pages": 312,
    //   "price": {
    //     "amount": 18.50,
    //     "currency": "EUR"
    //   },
    //   "blurb": "\"You can't miss it,\" they said.\nWe did.",
    //   "translatedFrom": null
    // }

    CkoJsonObject *json = [[CkoJsonObject alloc] init];
    [json UpdateString: @"title" value: @"The Salt Road"];
    [json UpdateString: @"authors[0]" value: @"Ines Okafor"];
    [json UpdateString: @"authors[1]" value: @"Tomáš Vrba"];
    [json UpdateString: @"published" value: @"2021-04-30"];
    [json UpdateInt: @"pages" value: [NSNumber numberWithInt: 312]];
    [json UpdateNumber: @"price.amount" numericStr: @"18.50"];
    [json UpdateString: @"price.currency" value: @"EUR"];
    [json UpdateString: @"blurb" value: @"\"You can't miss it,\" they said.\nWe did."];
    [json UpdateNull: @"translatedFrom"];

    [http SetRequestHeader: @"Content-Type" headerFieldValue: @"application/json"];
    [http SetRequestHeader: @"Idempotency-Key" headerFieldValue: @"{{$guid}}"];
    // Sends the token in an Authorization header, as "Bearer".
    http.AuthToken = @"{{token}}";

    CkoHttpResponse *resp = [http PostJson3: @"https://api.example.com/v1/books" contentType: @"application/json" json: json];
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
    //     "amount": 18.50,
    //     "currency": "EUR"
    //   },
    //   "inStock": true,
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
