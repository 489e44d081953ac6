// The package is named after the version of Node.js and the platform.
const chilkat = require("@chilkat/ck-node22-linux-x64");

function chilkatExample() {
  // The Chilkat API has to be unlocked before this runs:
  // call UnlockBundle of a Chilkat Global object once, at the start of the application.

  const http = new chilkat.Http();
  let success;

  const req = new chilkat.HttpRequest();
  req.HttpVerb = "PUT";
  req.Path = "/v1/books/b-1041/cover";
  req.ContentType = "multipart/form-data";
  success = req.AddFileForUpload2("cover", "files/cover.png", "image/png");
  if (success == false) {
    console.log(req.LastErrorText);
    return;
  }
  req.AddParam("caption", "Front cover, second edition");
  req.AddHeader("Authorization", "Bearer {{token}}");

  // resp: HttpResponse
  const resp = http.SynchronousRequest("api.example.com", 443, true, req);
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
  //   "url": "https://covers.example.com/b-1041.png",
  //   "width": 600,
  //   "height": 900
  // }

  // The values of the response;
  // where the example has an array, its first element stands for all.

  const v_url = jResp.StringOf("url");
  const width = jResp.IntOf("width");
  const height = jResp.IntOf("height");
}

chilkatExample();
