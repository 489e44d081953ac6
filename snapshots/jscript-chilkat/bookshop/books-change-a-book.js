// The Chilkat API has to be unlocked before this runs:
// call UnlockBundle of a Chilkat Global object once, at the start of the application.

// Before version 10: "Chilkat_9_5_0.Http".
var http = new ActiveXObject("Chilkat.Http");

// The JSON that is sent:

// {
//   "price": {
//     "amount": 16.00,
//     "currency": "EUR"
//   },
//   "inStock": false
// }

var json = new ActiveXObject("Chilkat.JsonObject");
json.UpdateNumber("price.amount", "16.00");
json.UpdateString("price.currency", "EUR");
json.UpdateBool("inStock", 0);

http.SetRequestHeader("Content-Type", "application/merge-patch+json");
http.SetRequestHeader("If-Match", "\"7\"");
// Sends the token in an Authorization header, as "Bearer".
http.AuthToken = "{{token}}";

var sbRequestBody = new ActiveXObject("Chilkat.StringBuilder");
json.EmitSb(sbRequestBody);

var resp = http.PTextSb("PATCH", "https://api.example.com/v1/books/b-1041", sbRequestBody, "utf-8", "application/merge-patch+json", 0, 0);
if (http.LastMethodSuccess == 0) {
    WScript.Echo(http.LastErrorText);
    WScript.Quit();
}

var sbResponseBody = new ActiveXObject("Chilkat.StringBuilder");
resp.GetBodySb(sbResponseBody);

var jResp = new ActiveXObject("Chilkat.JsonObject");
jResp.LoadSb(sbResponseBody);
jResp.EmitCompact = 0;

WScript.Echo("Response Body:");
WScript.Echo(jResp.Emit());

var respStatusCode = resp.StatusCode;
WScript.Echo("Response Status Code = " + respStatusCode);
if (respStatusCode >= 400) {
    WScript.Echo("Response Header:");
    WScript.Echo(resp.Header);
    WScript.Echo("Failed.");
    WScript.Quit();
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

var id = jResp.StringOf("id");
var title = jResp.StringOf("title");
var i = 0;
var count_i = jResp.SizeOfArray("authors");
while (i < count_i) {
    jResp.I = i;
    var strVal = jResp.StringOf("authors[i]");
    i = i + 1;
}
var published = jResp.StringOf("published");
var pages = jResp.IntOf("pages");
var Amount = jResp.StringOf("price.amount");
var Currency = jResp.StringOf("price.currency");
var inStock = jResp.BoolOf("inStock");
var translatedFromIsNull = jResp.IsNullOf("translatedFrom");
