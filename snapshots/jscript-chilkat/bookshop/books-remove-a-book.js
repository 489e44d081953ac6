// The Chilkat API has to be unlocked before this runs:
// call UnlockBundle of a Chilkat Global object once, at the start of the application.

// Before version 10: "Chilkat_9_5_0.Http".
var http = new ActiveXObject("Chilkat.Http");

// Sends the token in an Authorization header, as "Bearer".
http.AuthToken = "{{token}}";

var resp = http.QuickRequest("DELETE", "https://api.example.com/v1/books/b-1041");
if (http.LastMethodSuccess == 0) {
    WScript.Echo(http.LastErrorText);
    WScript.Quit();
}

var respStatusCode = resp.StatusCode;
if (respStatusCode != 204) {
    WScript.Echo("Response Header:");
    WScript.Echo(resp.Header);
    WScript.Echo("Response Body:");
    WScript.Echo(resp.BodyStr);
    WScript.Echo("Failed.");
    WScript.Quit();
}

WScript.Echo("Success.");
