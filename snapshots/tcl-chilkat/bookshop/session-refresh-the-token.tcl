load ./chilkat[info sharedlibextension]

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

set http [new_CkHttp]

set req [new_CkHttpRequest]
CkHttpRequest_AddParam $req "grant_type" "refresh_token"
CkHttpRequest_AddParam $req "refresh_token" "{{refreshToken}}"
CkHttpRequest_AddParam $req "client_id" "{{clientId}}"
CkHttpRequest_AddParam $req "scope" "books:read books:write"

# resp: CkHttpResponse
set resp [CkHttp_PostUrlEncoded $http "https://login.example.com/oauth/token" $req]
if {[CkHttp_get_LastMethodSuccess $http] == 0} then {
    puts [CkHttp_lastErrorText $http]
    delete_CkHttp $http
    delete_CkHttpRequest $req
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
    delete_CkHttpRequest $req
    delete_CkHttpResponse $resp
    delete_CkStringBuilder $sbResponseBody
    delete_CkJsonObject $jResp
    exit
}
delete_CkHttpResponse $resp

# The saved example of a response
# (the code below it reads its values):

# {
#   "access_token": "example-access-token",
#   "token_type": "Bearer",
#   "expires_in": 3600,
#   "scope": "books:read books:write"
# }

# The values of the response;
# where the example has an array, its first element stands for all.

set access_token [CkJsonObject_stringOf $jResp "access_token"]
set token_type [CkJsonObject_stringOf $jResp "token_type"]
set expires_in [CkJsonObject_IntOf $jResp "expires_in"]
set scope [CkJsonObject_stringOf $jResp "scope"]

delete_CkHttp $http
delete_CkHttpRequest $req
delete_CkStringBuilder $sbResponseBody
delete_CkJsonObject $jResp
