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
  //   "tags": [
  //     "a",
  //     "b"
  //   ],
  //   "matrix": [
  //     [
  //       1,
  //       2
  //     ],
  //     [
  //       3
  //     ]
  //   ],
  //   "mixed": [
  //     1,
  //     "a",
  //     null,
  //     {
  //       "b": 2
  //     }
  //   ],
  //   "none": [],
  //   "empty": {}
  // }

  // The values of the response;
  // where the example has an array, its first element stands for all.

  let i;
  let count_i;
  i = 0;
  count_i = jResp.SizeOfArray("tags");
  while (i < count_i) {
    jResp.I = i;
    const strVal = jResp.StringOf("tags[i]");
    i = i + 1;
  }
  // matrixArray: JsonArray
  const matrixArray = jResp.ArrayOf("matrix");
  let intVal;
  if (jResp.LastMethodSuccess == true) {
    i = 0;
    count_i = matrixArray.Size;
    while (i < count_i) {
      // matrixArray2: JsonArray
      const matrixArray2 = matrixArray.ArrayAt(i);
      if (matrixArray.LastMethodSuccess == true) {
        let j = 0;
        const count_j = matrixArray2.Size;
        while (j < count_j) {
          intVal = matrixArray2.IntAt(j);
          j = j + 1;
        }
      }
      i = i + 1;
    }
  }
  i = 0;
  count_i = jResp.SizeOfArray("mixed");
  while (i < count_i) {
    jResp.I = i;
    intVal = jResp.IntOf("mixed[i]");
    i = i + 1;
  }
}

chilkatExample();
