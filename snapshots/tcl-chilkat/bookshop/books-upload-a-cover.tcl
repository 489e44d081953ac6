load ./chilkat[info sharedlibextension]

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

set http [new_CkHttp]

set req [new_CkHttpRequest]
CkHttpRequest_put_HttpVerb $req "PUT"
CkHttpRequest_put_Path $req "/v1/books/b-1041/cover"
CkHttpRequest_put_ContentType $req "multipart/form-data"
set success [CkHttpRequest_AddFileForUpload2 $req "cover" "files/cover.png" "image/png"]
if {$success == 0} then {
    puts [CkHttpRequest_lastErrorText $req]
    delete_CkHttp $http
    delete_CkHttpRequest $req
    exit
}
CkHttpRequest_AddParam $req "caption" "Front cover, second edition"
CkHttpRequest_AddHeader $req "Authorization" "Bearer {{token}}"

# resp: CkHttpResponse
set resp [CkHttp_SynchronousRequest $http "api.example.com" 443 1 $req]
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
#   "url": "https://covers.example.com/b-1041.png",
#   "width": 600,
#   "height": 900
# }

# The values of the response;
# where the example has an array, its first element stands for all.

set v_url [CkJsonObject_stringOf $jResp "url"]
set width [CkJsonObject_IntOf $jResp "width"]
set height [CkJsonObject_IntOf $jResp "height"]

delete_CkHttp $http
delete_CkHttpRequest $req
delete_CkStringBuilder $sbResponseBody
delete_CkJsonObject $jResp
