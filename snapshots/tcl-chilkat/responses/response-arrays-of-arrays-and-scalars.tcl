load ./chilkat[info sharedlibextension]

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

set http [new_CkHttp]

set sbResponseBody [new_CkStringBuilder]
set success [CkHttp_QuickGetSb $http "https://api.example.com/things/7" $sbResponseBody]
if {$success == 0} then {
    puts [CkHttp_lastErrorText $http]
    delete_CkHttp $http
    delete_CkStringBuilder $sbResponseBody
    exit
}

set jResp [new_CkJsonObject]
CkJsonObject_LoadSb $jResp $sbResponseBody
CkJsonObject_put_EmitCompact $jResp 0

puts "Response Body:"
puts [CkJsonObject_emit $jResp]

set respStatusCode [CkHttp_get_LastStatus $http]
puts [format "%s%d" "Response Status Code = " $respStatusCode]
if {$respStatusCode >= 400} then {
    puts "Response Header:"
    puts [CkHttp_lastHeader $http]
    puts "Failed."
    delete_CkHttp $http
    delete_CkStringBuilder $sbResponseBody
    delete_CkJsonObject $jResp
    exit
}

# The saved example of a response
# (the code below it reads its values):

# {
#   "tags": [
#     "a",
#     "b"
#   ],
#   "matrix": [
#     [
#       1,
#       2
#     ],
#     [
#       3
#     ]
#   ],
#   "mixed": [
#     1,
#     "a",
#     null,
#     {
#       "b": 2
#     }
#   ],
#   "none": [],
#   "empty": {}
# }

# The values of the response;
# where the example has an array, its first element stands for all.

set i 0
set count_i [CkJsonObject_SizeOfArray $jResp "tags"]
while {$i < $count_i} {
    CkJsonObject_put_I $jResp $i
    set strVal [CkJsonObject_stringOf $jResp "tags\[i]"]
    incr i
}
# matrixArray: CkJsonArray
set matrixArray [CkJsonObject_ArrayOf $jResp "matrix"]
if {[CkJsonObject_get_LastMethodSuccess $jResp] == 1} then {
    set i 0
    set count_i [CkJsonArray_get_Size $matrixArray]
    while {$i < $count_i} {
        # matrixArray2: CkJsonArray
        set matrixArray2 [CkJsonArray_ArrayAt $matrixArray $i]
        if {[CkJsonArray_get_LastMethodSuccess $matrixArray] == 1} then {
            set j 0
            set count_j [CkJsonArray_get_Size $matrixArray2]
            while {$j < $count_j} {
                set intVal [CkJsonArray_IntAt $matrixArray2 $j]
                incr j
            }
            delete_CkJsonArray $matrixArray2
        }
        incr i
    }
    delete_CkJsonArray $matrixArray
}
set i 0
set count_i [CkJsonObject_SizeOfArray $jResp "mixed"]
while {$i < $count_i} {
    CkJsonObject_put_I $jResp $i
    set intVal [CkJsonObject_IntOf $jResp "mixed\[i]"]
    incr i
}

delete_CkHttp $http
delete_CkStringBuilder $sbResponseBody
delete_CkJsonObject $jResp
