// The package is named after the version of Node.js and the platform.
const chilkat = require("@chilkat/ck-node22-linux-x64");

function chilkatExample() {
  // The Chilkat API has to be unlocked before this runs:
  // call UnlockBundle of a Chilkat Global object once, at the start of the application.

  const http = new chilkat.Http();

  const sbRequestBody = new chilkat.StringBuilder();
  sbRequestBody.Append("a=1");

  http.SetRequestHeader("Content-Type", "text/plain");

  // resp: HttpResponse
  const resp = http.PTextSb(
    "POST",
    "https://api.example.com/form",
    sbRequestBody,
    "utf-8",
    "text/plain",
    false,
    false,
  );
  if (http.LastMethodSuccess == false) {
    console.log(http.LastErrorText);
    return;
  }

  console.log(resp.StatusCode);
  console.log(resp.BodyStr);
}

chilkatExample();
