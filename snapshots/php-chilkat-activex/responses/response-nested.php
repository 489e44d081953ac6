<?php

// The Chilkat API has to be unlocked before this runs:
// call UnlockBundle of a Chilkat Global object once, at the start of the application.

// Before version 10: "Chilkat_9_5_0.Http".
$http = new COM('Chilkat.Http');

$sbResponseBody = new COM('Chilkat.StringBuilder');
$success = $http->QuickGetSb('https://api.example.com/things/7', $sbResponseBody);
if ($success == 0) {
    print $http->LastErrorText . "\n";
    exit;
}

$jResp = new COM('Chilkat.JsonObject');
$jResp->LoadSb($sbResponseBody);
$jResp->EmitCompact = 0;

print 'Response Body:' . "\n";
print $jResp->Emit() . "\n";

$respStatusCode = $http->LastStatus;
print 'Response Status Code = ' . $respStatusCode . "\n";
if ($respStatusCode >= 400) {
    print 'Response Header:' . "\n";
    print $http->LastHeader . "\n";
    print 'Failed.' . "\n";
    exit;
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

$Amount = $jResp->StringOf('book.price.amount');
$i = 0;
$count_i = $jResp->SizeOfArray('chapters');
while ($i < $count_i) {
    $jResp->I = $i;
    $title = $jResp->StringOf('chapters[i].title');
    $j = 0;
    $count_j = $jResp->SizeOfArray('chapters[i].notes');
    while ($j < $count_j) {
        $jResp->J = $j;
        $text = $jResp->StringOf('chapters[i].notes[j].text');
        $j = $j + 1;
    }
    $j = 0;
    $count_j = $jResp->SizeOfArray('chapters[i].tags');
    while ($j < $count_j) {
        $jResp->J = $j;
        $strVal = $jResp->StringOf('chapters[i].tags[j]');
        $j = $j + 1;
    }
    $i = $i + 1;
}
