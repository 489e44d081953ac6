<?php

// Before version 10: "chilkat_9_5_0.php".
include 'chilkat.php';

// The Chilkat API has to be unlocked before this runs:
// call UnlockBundle of a Chilkat Global object once, at the start of the application.

$http = new CkHttp();

$sbResponseBody = new CkStringBuilder();
$success = $http->QuickGetSb('https://api.example.com/things/7', $sbResponseBody);
if ($success == false) {
    print $http->lastErrorText() . "\n";
    exit;
}

$jResp = new CkJsonObject();
$jResp->LoadSb($sbResponseBody);
$jResp->put_EmitCompact(false);

print 'Response Body:' . "\n";
print $jResp->emit() . "\n";

$respStatusCode = $http->get_LastStatus();
print 'Response Status Code = ' . $respStatusCode . "\n";
if ($respStatusCode >= 400) {
    print 'Response Header:' . "\n";
    print $http->lastHeader() . "\n";
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
    $jResp->put_I($i);
    $strVal = $jResp->stringOf('tags[i]');
    $i = $i + 1;
}
// matrixArray: CkJsonArray
$matrixArray = $jResp->ArrayOf('matrix');
if ($jResp->get_LastMethodSuccess() == true) {
    $i = 0;
    $count_i = $matrixArray->get_Size();
    while ($i < $count_i) {
        // matrixArray2: CkJsonArray
        $matrixArray2 = $matrixArray->ArrayAt($i);
        if ($matrixArray->get_LastMethodSuccess() == true) {
            $j = 0;
            $count_j = $matrixArray2->get_Size();
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
    $jResp->put_I($i);
    $intVal = $jResp->IntOf('mixed[i]');
    $i = $i + 1;
}
