load ./chilkat[info sharedlibextension]

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

set http [new_CkHttp]

set req [new_CkHttpRequest]
CkHttpRequest_AddParam $req "a" "1"

# resp: CkHttpResponse
set resp [CkHttp_PostUrlEncoded $http "https://api.example.com/form" $req]
if {[CkHttp_get_LastMethodSuccess $http] == 0} then {
    puts [CkHttp_lastErrorText $http]
    delete_CkHttp $http
    delete_CkHttpRequest $req
    exit
}

puts [CkHttpResponse_get_StatusCode $resp]
puts [CkHttpResponse_bodyStr $resp]
delete_CkHttpResponse $resp

delete_CkHttp $http
delete_CkHttpRequest $req
