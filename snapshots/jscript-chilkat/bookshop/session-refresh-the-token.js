// The Chilkat API has to be unlocked before this runs:
// call UnlockBundle of a Chilkat Global object once, at the start of the application.

// Before version 10: "Chilkat_9_5_0.Http".
var http = new ActiveXObject("Chilkat.Http");

var req = new ActiveXObject("Chilkat.HttpRequest");
req.AddParam("grant_type", "refresh_token");
req.AddParam("refresh_token", "{{refreshToken}}");
req.AddParam("client_id", "{{clientId}}");
req.AddParam("scope", "books:read books:write");

var resp = http.PostUrlEncoded("https://login.example.com/oauth/token", req);
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
//   "access_token": "example-access-token",
//   "token_type": "Bearer",
//   "expires_in": 3600,
//   "scope": "books:read books:write"
// }

// The values of the response;
// where the example has an array, its first element stands for all.

var access_token = jResp.StringOf("access_token");
var token_type = jResp.StringOf("token_type");
var expires_in = jResp.IntOf("expires_in");
var scope = jResp.StringOf("scope");
