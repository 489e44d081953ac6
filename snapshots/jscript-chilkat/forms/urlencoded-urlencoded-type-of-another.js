// The Chilkat API has to be unlocked before this runs:
// call UnlockBundle of a Chilkat Global object once, at the start of the application.

// Before version 10: "Chilkat_9_5_0.Http".
var http = new ActiveXObject("Chilkat.Http");

var sbRequestBody = new ActiveXObject("Chilkat.StringBuilder");
sbRequestBody.Append("a=1");

http.SetRequestHeader("Content-Type", "text/plain");

var resp = http.PTextSb("POST", "https://api.example.com/form", sbRequestBody, "utf-8", "text/plain", 0, 0);
if (http.LastMethodSuccess == 0) {
    WScript.Echo(http.LastErrorText);
    WScript.Quit();
}

WScript.Echo(resp.StatusCode);
WScript.Echo(resp.BodyStr);
