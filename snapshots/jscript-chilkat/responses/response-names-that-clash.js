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
//   "id": 1,
//   "user": {
//     "id": 2,
//     "user": {
//       "id": 3
//     }
//   },
//   "user_id": 4,
//   "user-id": 5,
//   "userId": 6,
//   "userid": 7,
//   "": 8
// }

// The values of the response;
// where the example has an array, its first element stands for all.

var id = jResp.IntOf("id");
var Id = jResp.IntOf("user.id");
var userId = jResp.IntOf("user.user.id");
var user_id = jResp.IntOf("user_id");
var user_id2 = jResp.IntOf("user-id");
var userId2 = jResp.IntOf("userId");
var userid = jResp.IntOf("userid");
var memberIndex = jResp.IndexOf("");
if (memberIndex >= 0) {
    var v_value = jResp.IntAt(memberIndex);
}
