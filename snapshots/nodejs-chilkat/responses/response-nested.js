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
  //   "book": {
  //     "price": {
  //       "amount": 18.5
  //     }
  //   },
  //   "chapters": [
  //     {
  //       "title": "One",
  //       "notes": [
  //         {
  //           "text": "a"
  //         },
  //         {
  //           "text": "b"
  //         }
  //       ],
  //       "tags": [
  //         "x",
  //         "y"
  //       ]
  //     },
  //     {
  //       "title": "Two",
  //       "notes": [],
  //       "extra": 1
  //     }
  //   ]
  // }

  // The values of the response;
  // where the example has an array, its first element stands for all.

  const Amount = jResp.StringOf("book.price.amount");
  let j;
  let count_j;
  let i = 0;
  const count_i = jResp.SizeOfArray("chapters");
  while (i < count_i) {
    jResp.I = i;
    const title = jResp.StringOf("chapters[i].title");
    j = 0;
    count_j = jResp.SizeOfArray("chapters[i].notes");
    while (j < count_j) {
      jResp.J = j;
      const text = jResp.StringOf("chapters[i].notes[j].text");
      j = j + 1;
    }
    j = 0;
    count_j = jResp.SizeOfArray("chapters[i].tags");
    while (j < count_j) {
      jResp.J = j;
      const strVal = jResp.StringOf("chapters[i].tags[j]");
      j = j + 1;
    }
    i = i + 1;
  }
}

chilkatExample();
