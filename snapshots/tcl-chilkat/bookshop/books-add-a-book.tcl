load ./chilkat[info sharedlibextension]

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

set http [new_CkHttp]

# The JSON that is sent:

# {
#   "title": "The Salt Road",
#   "authors": [
#     "Ines Okafor",
#     "Tomáš Vrba"
#   ],
#   "published": "2021-04-30",
#   "pages": 312,
#   "price": {
#     "amount": 18.50,
#     "currency": "EUR"
#   },
#   "blurb": "\"You can't miss it,\" they said.\nWe did.",
#   "translatedFrom": null
# }

set json [new_CkJsonObject]
CkJsonObject_UpdateString $json "title" "The Salt Road"
CkJsonObject_UpdateString $json "authors\[0]" "Ines Okafor"
CkJsonObject_UpdateString $json "authors\[1]" "Tomáš Vrba"
CkJsonObject_UpdateString $json "published" "2021-04-30"
CkJsonObject_UpdateInt $json "pages" 312
CkJsonObject_UpdateNumber $json "price.amount" "18.50"
CkJsonObject_UpdateString $json "price.currency" "EUR"
CkJsonObject_UpdateString $json "blurb" "\"You can't miss it,\" they said.\nWe did."
CkJsonObject_UpdateNull $json "translatedFrom"

CkHttp_SetRequestHeader $http "Content-Type" "application/json"
CkHttp_SetRequestHeader $http "Idempotency-Key" "{{\$guid}}"
# Sends the token in an Authorization header, as "Bearer".
CkHttp_put_AuthToken $http "{{token}}"

# resp: CkHttpResponse
set resp [CkHttp_PostJson3 $http "https://api.example.com/v1/books" "application/json" $json]
if {[CkHttp_get_LastMethodSuccess $http] == 0} then {
    puts [CkHttp_lastErrorText $http]
    delete_CkHttp $http
    delete_CkJsonObject $json
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
#     "amount": 18.50,
#     "currency": "EUR"
#   },
#   "inStock": true,
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
delete_CkStringBuilder $sbResponseBody
delete_CkJsonObject $jResp
