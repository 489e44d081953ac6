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
//   "class": "a",
//   "end": "b",
//   "def": "c",
//   "url": "d",
//   "http": "e",
//   "success": true,
//   "resp": 1,
//   "i": 2,
//   "type": "f",
//   "__proto__": "g",
//   "0": "h",
//   "a.b": "i",
//   "a[0]": "j",
//   "żółw": "k",
//   "it's \"x\"": "l"
// }

// The values of the response;
// where the example has an array, its first element stands for all.

var v_class = jResp.StringOf("class");
var end = jResp.StringOf("end");
var def = jResp.StringOf("def");
var v_url = jResp.StringOf("url");
var http2 = jResp.StringOf("http");
var success2 = jResp.BoolOf("success");
var resp = jResp.IntOf("resp");
var i = jResp.IntOf("i");
var v_type = jResp.StringOf("type");
var v__proto__ = jResp.StringOf("__proto__");
var v_0 = jResp.StringOf("0");
var memberIndex;
memberIndex = jResp.IndexOf("a.b");
if (memberIndex >= 0) {
    var a_b = jResp.StringAt(memberIndex);
}
memberIndex = jResp.IndexOf("a[0]");
if (memberIndex >= 0) {
    var a_0_ = jResp.StringAt(memberIndex);
}
memberIndex = jResp.IndexOf("\u017c\u00f3\u0142w");
if (memberIndex >= 0) {
    var v_w = jResp.StringAt(memberIndex);
}
memberIndex = jResp.IndexOf("it's \"x\"");
if (memberIndex >= 0) {
    var it_s_x_ = jResp.StringAt(memberIndex);
}
