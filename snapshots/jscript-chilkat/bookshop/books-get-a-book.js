// The Chilkat API has to be unlocked before this runs:
// call UnlockBundle of a Chilkat Global object once, at the start of the application.

// Before version 10: "Chilkat_9_5_0.Http".
var http = new ActiveXObject("Chilkat.Http");
var success;

http.SetRequestHeader("Accept", "application/json");
// Sends the token in an Authorization header, as "Bearer".
http.AuthToken = "{{token}}";

var sbResponseBody = new ActiveXObject("Chilkat.StringBuilder");
success = http.QuickGetSb("https://api.example.com/v1/books/b-1041", sbResponseBody);
if (success == 0) {
    WScript.Echo(http.LastErrorText);
    WScript.Quit();
}

var jResp = new ActiveXObject("Chilkat.JsonObject");
jResp.LoadSb(sbResponseBody);
jResp.EmitCompact = 0;

WScript.Echo("Response Body:");
WScript.Echo(jResp.Emit());

var respStatusCode = http.LastStatus;
WScript.Echo("Response Status Code = " + respStatusCode);
if (respStatusCode >= 400) {
    WScript.Echo("Response Header:");
    WScript.Echo(http.LastHeader);
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
