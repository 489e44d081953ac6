// The package is named after the version of Node.js and the platform.
const chilkat = require("@chilkat/ck-node22-linux-x64");

function chilkatExample() {
  // The Chilkat API has to be unlocked before this runs:
  // call UnlockBundle of a Chilkat Global object once, at the start of the application.

  const http = new chilkat.Http();

  const req = new chilkat.HttpRequest();
  req.HttpVerb = "POST";
  req.Path = "/upload";
  req.ContentType = "multipart/form-data";
  req.AddParam("a b", "1");
  req.AddParam("list[]", "2");
  req.AddParam("a;b", "3");
  req.AddParam("a=b", "4");
  req.AddParam("a:b", "5");

  // resp: HttpResponse
  const resp = http.SynchronousRequest("api.example.com", 443, true, req);
  if (http.LastMethodSuccess == false) {
    console.log(http.LastErrorText);
    return;
  }

  console.log(resp.StatusCode);
  console.log(resp.BodyStr);
}

chilkatExample();
