// The package is named after the version of Node.js and the platform.
const chilkat = require("@chilkat/ck-node22-linux-x64");

function chilkatExample() {
  // The Chilkat API has to be unlocked before this runs:
  // call UnlockBundle of a Chilkat Global object once, at the start of the application.

  const http = new chilkat.Http();
  let success;

  const req = new chilkat.HttpRequest();
  req.HttpVerb = "POST";
  req.Path = "/things";
  req.ContentType = "multipart/form-data";
  success = req.AddFileForUpload2("file", "files/notes.txt", "text/plain");
  if (success == false) {
    console.log(req.LastErrorText);
    return;
  }

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
