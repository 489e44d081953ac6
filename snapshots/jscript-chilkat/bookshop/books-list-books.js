// The Chilkat API has to be unlocked before this runs:
// call UnlockBundle of a Chilkat Global object once, at the start of the application.

// Before version 10: "Chilkat_9_5_0.Http".
var http = new ActiveXObject("Chilkat.Http");

var queryParams = new ActiveXObject("Chilkat.JsonObject");
queryParams.UpdateString("genre", "travel");
queryParams.UpdateInt("limit", 20);
queryParams.UpdateString("sort", "-published");

http.SetRequestHeader("Accept", "application/json");
// Sends the token in an Authorization header, as "Bearer".
http.AuthToken = "{{token}}";

var resp = http.QuickRequestParams("GET", "https://api.example.com/v1/books", queryParams);
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

var i = 0;
var count_i = jResp.SizeOfArray("books");
while (i < count_i) {
    jResp.I = i;
    var id = jResp.StringOf("books[i].id");
    var title = jResp.StringOf("books[i].title");
    var pages = jResp.IntOf("books[i].pages");
    var inStock = jResp.BoolOf("books[i].inStock");
    i = i + 1;
}
var total = jResp.IntOf("total");
var nextIsNull = jResp.IsNullOf("next");
