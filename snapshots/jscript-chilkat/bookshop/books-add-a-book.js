// The Chilkat API has to be unlocked before this runs:
// call UnlockBundle of a Chilkat Global object once, at the start of the application.

// Before version 10: "Chilkat_9_5_0.Http".
var http = new ActiveXObject("Chilkat.Http");

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

var json = new ActiveXObject("Chilkat.JsonObject");
json.UpdateString("title", "The Salt Road");
json.UpdateString("authors[0]", "Ines Okafor");
json.UpdateString("authors[1]", "Tom\u00e1\u0161 Vrba");
json.UpdateString("published", "2021-04-30");
json.UpdateInt("pages", 312);
json.UpdateNumber("price.amount", "18.50");
json.UpdateString("price.currency", "EUR");
json.UpdateString("blurb", "\"You can't miss it,\" they said.\nWe did.");
json.UpdateNull("translatedFrom");

http.SetRequestHeader("Content-Type", "application/json");
http.SetRequestHeader("Idempotency-Key", "{{$guid}}");
// Sends the token in an Authorization header, as "Bearer".
http.AuthToken = "{{token}}";

var resp = http.PostJson3("https://api.example.com/v1/books", "application/json", json);
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
//     "amount": 18.50,
//     "currency": "EUR"
//   },
//   "inStock": true,
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
