// The Chilkat API has to be unlocked before this runs:
// call UnlockBundle of a Chilkat Global object once, at the start of the application.

// Before version 10: "Chilkat_9_5_0.Http".
var http = new ActiveXObject("Chilkat.Http");

var req = new ActiveXObject("Chilkat.HttpRequest");
req.AddParam("a", "1");

var resp = http.PostUrlEncoded("https://api.example.com/form", req);
if (http.LastMethodSuccess == 0) {
    WScript.Echo(http.LastErrorText);
    WScript.Quit();
}

WScript.Echo(resp.StatusCode);
WScript.Echo(resp.BodyStr);
