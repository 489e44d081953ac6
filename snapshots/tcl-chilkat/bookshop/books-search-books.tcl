load ./chilkat[info sharedlibextension]

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

set http [new_CkHttp]

CkHttp_SetRequestHeader $http "Accept" "application/json"
# Sends the token in an Authorization header, as "Bearer".
CkHttp_put_AuthToken $http "{{token}}"

set sbResponseBody [new_CkStringBuilder]
set success [CkHttp_QuickGetSb $http "https://api.example.com/v1/books/search?q=%22salt%20road%22%20%26%20sea&author=Tom%C3%A1%C5%A1%20Vrba&tag=maps&tag=coast" $sbResponseBody]
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
#     "id": "b-1041",
#     "title": "The Salt Road",
#     "score": 0.93
#   }
# ]

# The values of the response;
# where the example has an array, its first element stands for all.

set i 0
set count_i [CkJsonArray_get_Size $jarrResp]
while {$i < $count_i} {
    # json: CkJsonObject
    set json [CkJsonArray_ObjectAt $jarrResp $i]
    set id [CkJsonObject_stringOf $json "id"]
    set title [CkJsonObject_stringOf $json "title"]
    set score [CkJsonObject_stringOf $json "score"]
    delete_CkJsonObject $json
    incr i
}

delete_CkHttp $http
delete_CkStringBuilder $sbResponseBody
delete_CkJsonArray $jarrResp
