// The package is named after the version of Node.js and the platform.
const chilkat = require("@chilkat/ck-node22-linux-x64");

function chilkatExample() {
  // The Chilkat API has to be unlocked before this runs:
  // call UnlockBundle of a Chilkat Global object once, at the start of the application.

  const http = new chilkat.Http();

  // The JSON that is sent:

  // {
  //   "price": {
  //     "amount": 16.00,
  //     "currency": "EUR"
  //   },
  //   "inStock": false
  // }

  const json = new chilkat.JsonObject();
  json.UpdateNumber("price.amount", "16.00");
  json.UpdateString("price.currency", "EUR");
  json.UpdateBool("inStock", false);

  http.SetRequestHeader("Content-Type", "application/merge-patch+json");
  http.SetRequestHeader("If-Match", '"7"');
  // Sends the token in an Authorization header, as "Bearer".
  http.AuthToken = "{{token}}";

  const sbRequestBody = new chilkat.StringBuilder();
  json.EmitSb(sbRequestBody);

  // resp: HttpResponse
  const resp = http.PTextSb(
    "PATCH",
    "https://api.example.com/v1/books/b-1041",
    sbRequestBody,
    "utf-8",
    "application/merge-patch+json",
    false,
    false,
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
  //   "id": "b-1041",
  //   "title": "The Salt Road",
  //   "authors": [
  //     "Ines Okafor",
  //     "Tomáš Vrba"
  //   ],
  //   "published": "2021-04-30",
  //   "pages": 312,
  //   "price": {
  //     "amount": 16.00,
  //     "currency": "EUR"
  //   },
  //   "inStock": false,
  //   "translatedFrom": null
  // }

  // The values of the response;
  // where the example has an array, its first element stands for all.

  const id = jResp.StringOf("id");
  const title = jResp.StringOf("title");
  let i = 0;
  const count_i = jResp.SizeOfArray("authors");
  while (i < count_i) {
    jResp.I = i;
    const strVal = jResp.StringOf("authors[i]");
    i = i + 1;
  }
  const published = jResp.StringOf("published");
  const pages = jResp.IntOf("pages");
  const Amount = jResp.StringOf("price.amount");
  const Currency = jResp.StringOf("price.currency");
  const inStock = jResp.BoolOf("inStock");
  const translatedFromIsNull = jResp.IsNullOf("translatedFrom");
}

chilkatExample();
