// The Chilkat API has to be unlocked before this runs:
// call UnlockBundle of a Chilkat Global object once, at the start of the application.

// Before version 10: "Chilkat_9_5_0.Http".
var http = new ActiveXObject("Chilkat.Http");
var success;

http.SetRequestHeader("Accept", "application/json");
// Sends the token in an Authorization header, as "Bearer".
http.AuthToken = "{{token}}";

var sbResponseBody = new ActiveXObject("Chilkat.StringBuilder");
success = http.QuickGetSb("https://api.example.com/v1/books/search?q=%22salt%20road%22%20%26%20sea&author=Tom%C3%A1%C5%A1%20Vrba&tag=maps&tag=coast", sbResponseBody);
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
//     "id": "b-1041",
//     "title": "The Salt Road",
//     "score": 0.93
//   }
// ]

// The values of the response;
// where the example has an array, its first element stands for all.

var i = 0;
var count_i = jarrResp.Size;
while (i < count_i) {
    var json = jarrResp.ObjectAt(i);
    var id = json.StringOf("id");
    var title = json.StringOf("title");
    var score = json.StringOf("score");
    i = i + 1;
}
