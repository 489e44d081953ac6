// The Chilkat API has to be unlocked before this runs:
// call UnlockBundle of a Chilkat Global object once, at the start of the application.

// Before version 10: "Chilkat_9_5_0.Http".
var http = new ActiveXObject("Chilkat.Http");
var success;

var sbResponseBody = new ActiveXObject("Chilkat.StringBuilder");
success = http.QuickGetSb("https://api.example.com/things/7", sbResponseBody);
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
//   "title": "Salt",
//   "pages": 312,
//   "inStock": true,
//   "translatedFrom": null
// }

// The values of the response;
// where the example has an array, its first element stands for all.

var title = jResp.StringOf("title");
var pages = jResp.IntOf("pages");
var inStock = jResp.BoolOf("inStock");
var translatedFromIsNull = jResp.IsNullOf("translatedFrom");
