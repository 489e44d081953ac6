load ./chilkat[info sharedlibextension]

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

set http [new_CkHttp]

# The JSON that is sent:

# {
#   "price": {
#     "amount": 16.00,
#     "currency": "EUR"
#   },
#   "inStock": false
# }

set json [new_CkJsonObject]
CkJsonObject_UpdateNumber $json "price.amount" "16.00"
CkJsonObject_UpdateString $json "price.currency" "EUR"
CkJsonObject_UpdateBool $json "inStock" 0

CkHttp_SetRequestHeader $http "Content-Type" "application/merge-patch+json"
CkHttp_SetRequestHeader $http "If-Match" "\"7\""
# Sends the token in an Authorization header, as "Bearer".
CkHttp_put_AuthToken $http "{{token}}"

set sbRequestBody [new_CkStringBuilder]
CkJsonObject_EmitSb $json $sbRequestBody

# resp: CkHttpResponse
set resp [CkHttp_PTextSb $http "PATCH" "https://api.example.com/v1/books/b-1041" $sbRequestBody "utf-8" "application/merge-patch+json" 0 0]
if {[CkHttp_get_LastMethodSuccess $http] == 0} then {
    puts [CkHttp_lastErrorText $http]
    delete_CkHttp $http
    delete_CkJsonObject $json
    delete_CkStringBuilder $sbRequestBody
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
    delete_CkJsonObject $json
    delete_CkStringBuilder $sbRequestBody
    delete_CkHttpResponse $resp
    delete_CkStringBuilder $sbResponseBody
    delete_CkJsonObject $jResp
    exit
}
delete_CkHttpResponse $resp

# The saved example of a response
# (the code below it reads its values):

# {
#   "id": "b-1041",
#   "title": "The Salt Road",
#   "authors": [
#     "Ines Okafor",
#     "Tomáš Vrba"
#   ],
#   "published": "2021-04-30",
#   "pages": 312,
#   "price": {
#     "amount": 16.00,
#     "currency": "EUR"
#   },
#   "inStock": false,
#   "translatedFrom": null
# }

# The values of the response;
# where the example has an array, its first element stands for all.

set id [CkJsonObject_stringOf $jResp "id"]
set title [CkJsonObject_stringOf $jResp "title"]
set i 0
set count_i [CkJsonObject_SizeOfArray $jResp "authors"]
while {$i < $count_i} {
    CkJsonObject_put_I $jResp $i
    set strVal [CkJsonObject_stringOf $jResp "authors\[i]"]
    incr i
}
set published [CkJsonObject_stringOf $jResp "published"]
set pages [CkJsonObject_IntOf $jResp "pages"]
set Amount [CkJsonObject_stringOf $jResp "price.amount"]
set Currency [CkJsonObject_stringOf $jResp "price.currency"]
set inStock [CkJsonObject_BoolOf $jResp "inStock"]
set translatedFromIsNull [CkJsonObject_IsNullOf $jResp "translatedFrom"]

delete_CkHttp $http
delete_CkJsonObject $json
delete_CkStringBuilder $sbRequestBody
delete_CkStringBuilder $sbResponseBody
delete_CkJsonObject $jResp
