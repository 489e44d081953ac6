// The package is named after the version of Node.js and the platform.
const chilkat = require("@chilkat/ck-node22-linux-x64");

function chilkatExample() {
  // The Chilkat API has to be unlocked before this runs:
  // call UnlockBundle of a Chilkat Global object once, at the start of the application.

  const http = new chilkat.Http();

  const req = new chilkat.HttpRequest();
  req.AddParam("grant_type", "refresh_token");
  req.AddParam("refresh_token", "{{refreshToken}}");
  req.AddParam("client_id", "{{clientId}}");
  req.AddParam("scope", "books:read books:write");

  // resp: HttpResponse
  const resp = http.PostUrlEncoded(
    "https://login.example.com/oauth/token",
    req,
  );
  if (http.LastMethodSuccess == false) {
    console.log(http.LastErrorText);
    return;
  }

  const sbResponseBody = new chilkat.StringBuilder();
  resp.GetBodySb(sbResponseBody);

  const jResp = new chilkat.JsonObject();
  jResp.LoadSb(sbResponseBody);
  jResp.EmitCompact = false;

  console.log("Response Body:");
  console.log(jResp.Emit());

  const respStatusCode = resp.StatusCode;
  console.log("Response Status Code = " + respStatusCode);
  if (respStatusCode >= 400) {
    console.log("Response Header:");
    console.log(resp.Header);
    console.log("Failed.");
    return;
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

  const access_token = jResp.StringOf("access_token");
  const token_type = jResp.StringOf("token_type");
  const expires_in = jResp.IntOf("expires_in");
  const scope = jResp.StringOf("scope");
}

chilkatExample();
