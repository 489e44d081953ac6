// The Chilkat API has to be unlocked before this runs:
// call UnlockBundle of a Chilkat Global object once, at the start of the application.

// Before version 10: "Chilkat_9_5_0.Http".
var http = new ActiveXObject("Chilkat.Http");

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

var json = new ActiveXObject("Chilkat.JsonObject");
json.UpdateString("lines[0].bookId", "b-1041");
json.UpdateInt("lines[0].count", 1);
json.UpdateString("lines[1].bookId", "b-0977");
json.UpdateInt("lines[1].count", 2);
json.UpdateBool("giftWrap", 1);
json.UpdateString("note", "{{note}}");

http.SetRequestHeader("Accept", "application/json");
// Sends the token in an Authorization header, as "Bearer".
http.AuthToken = "{{token}}";

var resp = http.PostJson3("https://api.example.com/v1/orders", "application/json", json);
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

var orderId = jResp.StringOf("orderId");
var Amount = jResp.StringOf("total.amount");
var Currency = jResp.StringOf("total.currency");
var i = 0;
var count_i = jResp.SizeOfArray("lines");
while (i < count_i) {
    jResp.I = i;
    var bookId = jResp.StringOf("lines[i].bookId");
    var count = jResp.IntOf("lines[i].count");
    var price = jResp.StringOf("lines[i].price");
    i = i + 1;
}
var status = jResp.StringOf("status");
