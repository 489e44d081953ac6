load ./chilkat[info sharedlibextension]

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

set http [new_CkHttp]

# The JSON that is sent:

# {
#   "lines": [
#     {
#       "bookId": "b-1041",
#       "count": 1
#     },
#     {
#       "bookId": "b-0977",
#       "count": 2
#     }
#   ],
#   "giftWrap": true,
#   "note": "{{note}}"
# }

set json [new_CkJsonObject]
CkJsonObject_UpdateString $json "lines\[0].bookId" "b-1041"
CkJsonObject_UpdateInt $json "lines\[0].count" 1
CkJsonObject_UpdateString $json "lines\[1].bookId" "b-0977"
CkJsonObject_UpdateInt $json "lines\[1].count" 2
CkJsonObject_UpdateBool $json "giftWrap" 1
CkJsonObject_UpdateString $json "note" "{{note}}"

CkHttp_SetRequestHeader $http "Accept" "application/json"
# Sends the token in an Authorization header, as "Bearer".
CkHttp_put_AuthToken $http "{{token}}"

# resp: CkHttpResponse
set resp [CkHttp_PostJson3 $http "https://api.example.com/v1/orders" "application/json" $json]
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
#   "orderId": 90071992547409931,
#   "total": {
#     "amount": 52.40,
#     "currency": "EUR"
#   },
#   "lines": [
#     {
#       "bookId": "b-1041",
#       "count": 1,
#       "price": 18.50
#     },
#     {
#       "bookId": "b-0977",
#       "count": 2,
#       "price": 16.95
#     }
#   ],
#   "status": "open"
# }

# The values of the response;
# where the example has an array, its first element stands for all.

set orderId [CkJsonObject_stringOf $jResp "orderId"]
set Amount [CkJsonObject_stringOf $jResp "total.amount"]
set Currency [CkJsonObject_stringOf $jResp "total.currency"]
set i 0
set count_i [CkJsonObject_SizeOfArray $jResp "lines"]
while {$i < $count_i} {
    CkJsonObject_put_I $jResp $i
    set bookId [CkJsonObject_stringOf $jResp "lines\[i].bookId"]
    set count [CkJsonObject_IntOf $jResp "lines\[i].count"]
    set price [CkJsonObject_stringOf $jResp "lines\[i].price"]
    incr i
}
set status [CkJsonObject_stringOf $jResp "status"]

delete_CkHttp $http
delete_CkJsonObject $json
delete_CkStringBuilder $sbResponseBody
delete_CkJsonObject $jResp
