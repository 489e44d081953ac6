// The package is named after the version of Node.js and the platform.
const chilkat = require("@chilkat/ck-node22-linux-x64");

function chilkatExample() {
  // The Chilkat API has to be unlocked before this runs:
  // call UnlockBundle of a Chilkat Global object once, at the start of the application.

  const http = new chilkat.Http();

  // The JSON that is sent:

  // {
  //   "title": "The Salt Road",
  //   "authors": [
  //     "Ines Okafor",
  //     "Tomáš Vrba"
  //   ],
  //   "published": "2021-04-30",
  //   "pages": 312,
  //   "price": {
  //     "amount": 18.50,
  //     "currency": "EUR"
  //   },
  //   "blurb": "\"You can't miss it,\" they said.\nWe did.",
  //   "translatedFrom": null
  // }

  const json = new chilkat.JsonObject();
  json.UpdateString("title", "The Salt Road");
  json.UpdateString("authors[0]", "Ines Okafor");
  json.UpdateString("authors[1]", "Tomáš Vrba");
  json.UpdateString("published", "2021-04-30");
  json.UpdateInt("pages", 312);
  json.UpdateNumber("price.amount", "18.50");
  json.UpdateString("price.currency", "EUR");
  json.UpdateString("blurb", '"You can\'t miss it," they said.\nWe did.');
  json.UpdateNull("translatedFrom");

  http.SetRequestHeader("Content-Type", "application/json");
  http.SetRequestHeader("Idempotency-Key", "{{$guid}}");
  // Sends the token in an Authorization header, as "Bearer".
  http.AuthToken = "{{token}}";

  // resp: HttpResponse
  const resp = http.PostJson3(
    "https://api.example.com/v1/books",
    "application/json",
    json,
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
  //     "amount": 18.50,
  //     "currency": "EUR"
  //   },
  //   "inStock": true,
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
