// The Chilkat API has to be unlocked before this runs:
// call UnlockBundle of a Chilkat Global object once, at the start of the application.

// Before version 10: "Chilkat_9_5_0.Http".
var http = new ActiveXObject("Chilkat.Http");
var success;

var sbResponseBody = new ActiveXObject("Chilkat.StringBuilder");
success = http.QuickGetSb("https://api.example.com/things/7", sbResponseBody);
if (success == 0) {
    WScript.Echo(http.LastErrorText);
    WScript.Quit();
}

var jResp = new ActiveXObject("Chilkat.JsonObject");
jResp.LoadSb(sbResponseBody);
jResp.EmitCompact = 0;

WScript.Echo("Response Body:");
WScript.Echo(jResp.Emit());

var respStatusCode = http.LastStatus;
WScript.Echo("Response Status Code = " + respStatusCode);
if (respStatusCode >= 400) {
    WScript.Echo("Response Header:");
    WScript.Echo(http.LastHeader);
    WScript.Echo("Failed.");
    WScript.Quit();
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

var Amount = jResp.StringOf("book.price.amount");
var j;
var count_j;
var i = 0;
var count_i = jResp.SizeOfArray("chapters");
while (i < count_i) {
    jResp.I = i;
    var title = jResp.StringOf("chapters[i].title");
    j = 0;
    count_j = jResp.SizeOfArray("chapters[i].notes");
    while (j < count_j) {
        jResp.J = j;
        var text = jResp.StringOf("chapters[i].notes[j].text");
        j = j + 1;
    }
    j = 0;
    count_j = jResp.SizeOfArray("chapters[i].tags");
    while (j < count_j) {
        jResp.J = j;
        var strVal = jResp.StringOf("chapters[i].tags[j]");
        j = j + 1;
    }
    i = i + 1;
}
