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

var jarrResp = new ActiveXObject("Chilkat.JsonArray");
jarrResp.LoadSb(sbResponseBody);
jarrResp.EmitCompact = 0;

WScript.Echo("Response Body:");
WScript.Echo(jarrResp.Emit());

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

// [
//   {
//     "id": 1
//   },
//   {
//     "id": 2,
//     "title": "Salt"
//   }
// ]

// The values of the response;
// where the example has an array, its first element stands for all.

var i = 0;
var count_i = jarrResp.Size;
while (i < count_i) {
    var json = jarrResp.ObjectAt(i);
    var id = json.IntOf("id");
    i = i + 1;
}
