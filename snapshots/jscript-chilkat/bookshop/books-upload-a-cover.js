// The Chilkat API has to be unlocked before this runs:
// call UnlockBundle of a Chilkat Global object once, at the start of the application.

// Before version 10: "Chilkat_9_5_0.Http".
var http = new ActiveXObject("Chilkat.Http");
var success;

var req = new ActiveXObject("Chilkat.HttpRequest");
req.HttpVerb = "PUT";
req.Path = "/v1/books/b-1041/cover";
req.ContentType = "multipart/form-data";
success = req.AddFileForUpload2("cover", "files/cover.png", "image/png");
if (success == 0) {
    WScript.Echo(req.LastErrorText);
    WScript.Quit();
}
req.AddParam("caption", "Front cover, second edition");
req.AddHeader("Authorization", "Bearer {{token}}");

var resp = http.SynchronousRequest("api.example.com", 443, 1, req);
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
//   "url": "https://covers.example.com/b-1041.png",
//   "width": 600,
//   "height": 900
// }

// The values of the response;
// where the example has an array, its first element stands for all.

var v_url = jResp.StringOf("url");
var width = jResp.IntOf("width");
var height = jResp.IntOf("height");
