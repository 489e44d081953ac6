// The package is named after the version of Node.js and the platform.
const chilkat = require("@chilkat/ck-node22-linux-x64");

function chilkatExample() {
  // The Chilkat API has to be unlocked before this runs:
  // call UnlockBundle of a Chilkat Global object once, at the start of the application.

  const http = new chilkat.Http();
  let success;

  const sbResponseBody = new chilkat.StringBuilder();
  success = http.QuickGetSb("https://api.example.com/things/7", sbResponseBody);
  if (success == false) {
    console.log(http.LastErrorText);
    return;
  }

  const jResp = new chilkat.JsonObject();
  jResp.LoadSb(sbResponseBody);
  jResp.EmitCompact = false;

  console.log("Response Body:");
  console.log(jResp.Emit());

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

  // {
  //   "id": 1,
  //   "user": {
  //     "id": 2,
  //     "user": {
  //       "id": 3
  //     }
  //   },
  //   "user_id": 4,
  //   "user-id": 5,
  //   "userId": 6,
  //   "userid": 7,
  //   "": 8
  // }

  // The values of the response;
  // where the example has an array, its first element stands for all.

  const id = jResp.IntOf("id");
  const Id = jResp.IntOf("user.id");
  const userId = jResp.IntOf("user.user.id");
  const user_id = jResp.IntOf("user_id");
  const user_id2 = jResp.IntOf("user-id");
  const userId2 = jResp.IntOf("userId");
  const userid = jResp.IntOf("userid");
  const memberIndex = jResp.IndexOf("");
  if (memberIndex >= 0) {
    const v_value = jResp.IntAt(memberIndex);
  }
}

chilkatExample();
