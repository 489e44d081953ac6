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

$i = 0;
$count_i = $jResp->SizeOfArray('tags');
while ($i < $count_i) {
    $jResp->I = $i;
    $strVal = $jResp->StringOf('tags[i]');
    $i = $i + 1;
}
// matrixArray: Chilkat.JsonArray
$matrixArray = $jResp->ArrayOf('matrix');
if ($jResp->LastMethodSuccess == 1) {
    $i = 0;
    $count_i = $matrixArray->Size;
    while ($i < $count_i) {
        // matrixArray2: Chilkat.JsonArray
        $matrixArray2 = $matrixArray->ArrayAt($i);
        if ($matrixArray->LastMethodSuccess == 1) {
            $j = 0;
            $count_j = $matrixArray2->Size;
            while ($j < $count_j) {
                $intVal = $matrixArray2->IntAt($j);
                $j = $j + 1;
            }
        }
        $i = $i + 1;
    }
}
$i = 0;
$count_i = $jResp->SizeOfArray('mixed');
while ($i < $count_i) {
    $jResp->I = $i;
    $intVal = $jResp->IntOf('mixed[i]');
    $i = $i + 1;
}
