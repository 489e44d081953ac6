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

var i;
var count_i;
i = 0;
count_i = jResp.SizeOfArray("tags");
while (i < count_i) {
    jResp.I = i;
    var strVal = jResp.StringOf("tags[i]");
    i = i + 1;
}
var matrixArray = jResp.ArrayOf("matrix");
var intVal;
if (jResp.LastMethodSuccess == 1) {
    i = 0;
    count_i = matrixArray.Size;
    while (i < count_i) {
        var matrixArray2 = matrixArray.ArrayAt(i);
        if (matrixArray.LastMethodSuccess == 1) {
            var j = 0;
            var count_j = matrixArray2.Size;
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
