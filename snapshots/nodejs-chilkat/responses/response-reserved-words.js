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
  //   "class": "a",
  //   "end": "b",
  //   "def": "c",
  //   "url": "d",
  //   "http": "e",
  //   "success": true,
  //   "resp": 1,
  //   "i": 2,
  //   "type": "f",
  //   "__proto__": "g",
  //   "0": "h",
  //   "a.b": "i",
  //   "a[0]": "j",
  //   "żółw": "k",
  //   "it's \"x\"": "l"
  // }

  // The values of the response;
  // where the example has an array, its first element stands for all.

  const v_class = jResp.StringOf("class");
  const end = jResp.StringOf("end");
  const def = jResp.StringOf("def");
  const v_url = jResp.StringOf("url");
  const http2 = jResp.StringOf("http");
  const success2 = jResp.BoolOf("success");
  const resp = jResp.IntOf("resp");
  const i = jResp.IntOf("i");
  const v_type = jResp.StringOf("type");
  const v__proto__ = jResp.StringOf("__proto__");
  const v_0 = jResp.StringOf("0");
  let memberIndex;
  memberIndex = jResp.IndexOf("a.b");
  if (memberIndex >= 0) {
    const a_b = jResp.StringAt(memberIndex);
  }
  memberIndex = jResp.IndexOf("a[0]");
  if (memberIndex >= 0) {
    const a_0_ = jResp.StringAt(memberIndex);
  }
  memberIndex = jResp.IndexOf("żółw");
  if (memberIndex >= 0) {
    const v_w = jResp.StringAt(memberIndex);
  }
  memberIndex = jResp.IndexOf('it\'s "x"');
  if (memberIndex >= 0) {
    const it_s_x_ = jResp.StringAt(memberIndex);
  }
}

chilkatExample();
