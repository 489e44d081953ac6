// The package is named after the version of Node.js and the platform.
const chilkat = require("@chilkat/ck-node22-linux-x64");

function chilkatExample() {
  // The Chilkat API has to be unlocked before this runs:
  // call UnlockBundle of a Chilkat Global object once, at the start of the application.

  const http = new chilkat.Http();
  let success;

  http.SetRequestHeader("Accept", "application/json");
  // Sends the token in an Authorization header, as "Bearer".
  http.AuthToken = "{{token}}";

  const sbResponseBody = new chilkat.StringBuilder();
  success = http.QuickGetSb(
    "https://api.example.com/v1/books/search?q=%22salt%20road%22%20%26%20sea&author=Tom%C3%A1%C5%A1%20Vrba&tag=maps&tag=coast",
    sbResponseBody,
  );
  if (success == false) {
    console.log(http.LastErrorText);
    return;
  }

  const jarrResp = new chilkat.JsonArray();
  jarrResp.LoadSb(sbResponseBody);
  jarrResp.EmitCompact = false;

  console.log("Response Body:");
  console.log(jarrResp.Emit());

  const respStatusCode = http.LastStatus;
  console.log("Response Status Code = " + respStatusCode);
  if (respStatusCode >= 400) {
    console.log("Response Header:");
    console.log(http.LastHeader);
    console.log("Failed.");
    return;
  }

  // The saved example of a response
  // (the code below it reads its values):

  // [
  //   {
  //     "id": "b-1041",
  //     "title": "The Salt Road",
  //     "score": 0.93
  //   }
  // ]

  // The values of the response;
  // where the example has an array, its first element stands for all.

  let i = 0;
  const count_i = jarrResp.Size;
  while (i < count_i) {
    // json: JsonObject
    const json = jarrResp.ObjectAt(i);
    const id = json.StringOf("id");
    const title = json.StringOf("title");
    const score = json.StringOf("score");
    i = i + 1;
  }
}

chilkatExample();
