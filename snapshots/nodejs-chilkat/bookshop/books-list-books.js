// The package is named after the version of Node.js and the platform.
const chilkat = require("@chilkat/ck-node22-linux-x64");

function chilkatExample() {
  // The Chilkat API has to be unlocked before this runs:
  // call UnlockBundle of a Chilkat Global object once, at the start of the application.

  const http = new chilkat.Http();

  const queryParams = new chilkat.JsonObject();
  queryParams.UpdateString("genre", "travel");
  queryParams.UpdateInt("limit", 20);
  queryParams.UpdateString("sort", "-published");

  http.SetRequestHeader("Accept", "application/json");
  // Sends the token in an Authorization header, as "Bearer".
  http.AuthToken = "{{token}}";

  // resp: HttpResponse
  const resp = http.QuickRequestParams(
    "GET",
    "https://api.example.com/v1/books",
    queryParams,
  );
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
  //   "books": [
  //     {
  //       "id": "b-1041",
  //       "title": "The Salt Road",
  //       "pages": 312,
  //       "inStock": true
  //     },
  //     {
  //       "id": "b-0977",
  //       "title": "Night Trains, Slow Rivers",
  //       "pages": 208,
  //       "inStock": false
  //     }
  //   ],
  //   "total": 2,
  //   "next": null
  // }

  // The values of the response;
  // where the example has an array, its first element stands for all.

  let i = 0;
  const count_i = jResp.SizeOfArray("books");
  while (i < count_i) {
    jResp.I = i;
    const id = jResp.StringOf("books[i].id");
    const title = jResp.StringOf("books[i].title");
    const pages = jResp.IntOf("books[i].pages");
    const inStock = jResp.BoolOf("books[i].inStock");
    i = i + 1;
  }
  const total = jResp.IntOf("total");
  const nextIsNull = jResp.IsNullOf("next");
}

chilkatExample();
