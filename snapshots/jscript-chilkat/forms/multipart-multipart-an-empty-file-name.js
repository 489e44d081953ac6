// The Chilkat API has to be unlocked before this runs:
// call UnlockBundle of a Chilkat Global object once, at the start of the application.

// Before version 10: "Chilkat_9_5_0.Http".
var http = new ActiveXObject("Chilkat.Http");
var success;

var req = new ActiveXObject("Chilkat.HttpRequest");
req.HttpVerb = "POST";
req.Path = "/things";
req.ContentType = "multipart/form-data";
success = req.AddFileForUpload2("file", "files/notes.txt", "text/plain");
if (success == 0) {
    WScript.Echo(req.LastErrorText);
    WScript.Quit();
}

var resp = http.SynchronousRequest("api.example.com", 443, 1, req);
if (http.LastMethodSuccess == 0) {
    WScript.Echo(http.LastErrorText);
    WScript.Quit();
}

WScript.Echo(resp.StatusCode);
WScript.Echo(resp.BodyStr);
