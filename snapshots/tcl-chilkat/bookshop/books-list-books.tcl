load ./chilkat[info sharedlibextension]

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

set http [new_CkHttp]

set queryParams [new_CkJsonObject]
CkJsonObject_UpdateString $queryParams "genre" "travel"
CkJsonObject_UpdateInt $queryParams "limit" 20
CkJsonObject_UpdateString $queryParams "sort" "-published"

CkHttp_SetRequestHeader $http "Accept" "application/json"
# Sends the token in an Authorization header, as "Bearer".
CkHttp_put_AuthToken $http "{{token}}"

# resp: CkHttpResponse
set resp [CkHttp_QuickRequestParams $http "GET" "https://api.example.com/v1/books" $queryParams]
if {[CkHttp_get_LastMethodSuccess $http] == 0} then {
    puts [CkHttp_lastErrorText $http]
    delete_CkHttp $http
    delete_CkJsonObject $queryParams
    exit
}

set sbResponseBody [new_CkStringBuilder]
CkHttpResponse_GetBodySb $resp $sbResponseBody

set jResp [new_CkJsonObject]
CkJsonObject_LoadSb $jResp $sbResponseBody
CkJsonObject_put_EmitCompact $jResp 0

puts "Response Body:"
puts [CkJsonObject_emit $jResp]

set respStatusCode [CkHttpResponse_get_StatusCode $resp]
puts [format "%s%d" "Response Status Code = " $respStatusCode]
if {$respStatusCode >= 400} then {
    puts "Response Header:"
    puts [CkHttpResponse_header $resp]
    puts "Failed."
    delete_CkHttp $http
    delete_CkJsonObject $queryParams
    delete_CkHttpResponse $resp
    delete_CkStringBuilder $sbResponseBody
    delete_CkJsonObject $jResp
    exit
}
delete_CkHttpResponse $resp

# The saved example of a response
# (the code below it reads its values):

# {
#   "books": [
#     {
#       "id": "b-1041",
#       "title": "The Salt Road",
#       "pages": 312,
#       "inStock": true
#     },
#     {
#       "id": "b-0977",
#       "title": "Night Trains, Slow Rivers",
#       "pages": 208,
#       "inStock": false
#     }
#   ],
#   "total": 2,
#   "next": null
# }

# The values of the response;
# where the example has an array, its first element stands for all.

set i 0
set count_i [CkJsonObject_SizeOfArray $jResp "books"]
while {$i < $count_i} {
    CkJsonObject_put_I $jResp $i
    set id [CkJsonObject_stringOf $jResp "books\[i].id"]
    set title [CkJsonObject_stringOf $jResp "books\[i].title"]
    set pages [CkJsonObject_IntOf $jResp "books\[i].pages"]
    set inStock [CkJsonObject_BoolOf $jResp "books\[i].inStock"]
    incr i
}
set total [CkJsonObject_IntOf $jResp "total"]
set nextIsNull [CkJsonObject_IsNullOf $jResp "next"]

delete_CkHttp $http
delete_CkJsonObject $queryParams
delete_CkStringBuilder $sbResponseBody
delete_CkJsonObject $jResp
