// The package is named after the version of Node.js and the platform.
const chilkat = require("@chilkat/ck-node22-linux-x64");

function chilkatExample() {
  // The Chilkat API has to be unlocked before this runs:
  // call UnlockBundle of a Chilkat Global object once, at the start of the application.

  const http = new chilkat.Http();

  // The JSON that is sent:

  // {
  //   "lines": [
  //     {
  //       "bookId": "b-1041",
  //       "count": 1
  //     },
  //     {
  //       "bookId": "b-0977",
  //       "count": 2
  //     }
  //   ],
  //   "giftWrap": true,
  //   "note": "{{note}}"
  // }

  const json = new chilkat.JsonObject();
  json.UpdateString("lines[0].bookId", "b-1041");
  json.UpdateInt("lines[0].count", 1);
  json.UpdateString("lines[1].bookId", "b-0977");
  json.UpdateInt("lines[1].count", 2);
  json.UpdateBool("giftWrap", true);
  json.UpdateString("note", "{{note}}");

  http.SetRequestHeader("Accept", "application/json");
  // Sends the token in an Authorization header, as "Bearer".
  http.AuthToken = "{{token}}";

  // resp: HttpResponse
  const resp = http.PostJson3(
    "https://api.example.com/v1/orders",
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
  //   "orderId": 90071992547409931,
  //   "total": {
  //     "amount": 52.40,
  //     "currency": "EUR"
  //   },
  //   "lines": [
  //     {
  //       "bookId": "b-1041",
  //       "count": 1,
  //       "price": 18.50
  //     },
  //     {
  //       "bookId": "b-0977",
  //       "count": 2,
  //       "price": 16.95
  //     }
  //   ],
  //   "status": "open"
  // }

  // The values of the response;
  // where the example has an array, its first element stands for all.

  const orderId = jResp.StringOf("orderId");
  const Amount = jResp.StringOf("total.amount");
  const Currency = jResp.StringOf("total.currency");
  let i = 0;
  const count_i = jResp.SizeOfArray("lines");
  while (i < count_i) {
    jResp.I = i;
    const bookId = jResp.StringOf("lines[i].bookId");
    const count = jResp.IntOf("lines[i].count");
    const price = jResp.StringOf("lines[i].price");
    i = i + 1;
  }
  const v_status = jResp.StringOf("status");
}

chilkatExample();
