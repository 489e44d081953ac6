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

set jarrResp [new_CkJsonArray]
CkJsonArray_LoadSb $jarrResp $sbResponseBody
CkJsonArray_put_EmitCompact $jarrResp 0

puts "Response Body:"
puts [CkJsonArray_emit $jarrResp]

set respStatusCode [CkHttp_get_LastStatus $http]
puts [format "%s%d" "Response Status Code = " $respStatusCode]
if {$respStatusCode >= 400} then {
    puts "Response Header:"
    puts [CkHttp_lastHeader $http]
    puts "Failed."
    delete_CkHttp $http
    delete_CkStringBuilder $sbResponseBody
    delete_CkJsonArray $jarrResp
    exit
}

# The saved example of a response
# (the code below it reads its values):

# [
#   {
#     "id": 1
#   },
#   {
#     "id": 2,
#     "title": "Salt"
#   }
# ]

# The values of the response;
# where the example has an array, its first element stands for all.

set i 0
set count_i [CkJsonArray_get_Size $jarrResp]
while {$i < $count_i} {
    # json: CkJsonObject
    set json [CkJsonArray_ObjectAt $jarrResp $i]
    set id [CkJsonObject_IntOf $json "id"]
    delete_CkJsonObject $json
    incr i
}

delete_CkHttp $http
delete_CkStringBuilder $sbResponseBody
delete_CkJsonArray $jarrResp
