// The package is named after the version of Node.js and the platform.
const chilkat = require("@chilkat/ck-node22-linux-x64");

function chilkatExample() {
  // The Chilkat API has to be unlocked before this runs:
  // call UnlockBundle of a Chilkat Global object once, at the start of the application.

  const http = new chilkat.Http();

  const req = new chilkat.HttpRequest();
  req.AddParam("a", "1");

  // resp: HttpResponse
  const resp = http.PostUrlEncoded("https://api.example.com/form", req);
  if (http.LastMethodSuccess == false) {
    console.log(http.LastErrorText);
    return;
  }

  console.log(resp.StatusCode);
  console.log(resp.BodyStr);
}

chilkatExample();
