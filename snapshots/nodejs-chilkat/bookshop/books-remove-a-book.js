// The package is named after the version of Node.js and the platform.
const chilkat = require("@chilkat/ck-node22-linux-x64");

function chilkatExample() {
  // The Chilkat API has to be unlocked before this runs:
  // call UnlockBundle of a Chilkat Global object once, at the start of the application.

  const http = new chilkat.Http();

  // Sends the token in an Authorization header, as "Bearer".
  http.AuthToken = "{{token}}";

  // resp: HttpResponse
  const resp = http.QuickRequest(
    "DELETE",
    "https://api.example.com/v1/books/b-1041",
  );
  if (http.LastMethodSuccess == false) {
    console.log(http.LastErrorText);
    return;
  }

  const respStatusCode = resp.StatusCode;
  if (respStatusCode != 204) {
    console.log("Response Header:");
    console.log(resp.Header);
    console.log("Response Body:");
    console.log(resp.BodyStr);
    console.log("Failed.");
    return;
  }

  console.log("Success.");
}

chilkatExample();
