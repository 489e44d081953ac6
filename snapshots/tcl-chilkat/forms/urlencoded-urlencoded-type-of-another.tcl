load ./chilkat[info sharedlibextension]

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

set http [new_CkHttp]

set sbRequestBody [new_CkStringBuilder]
CkStringBuilder_Append $sbRequestBody "a=1"

CkHttp_SetRequestHeader $http "Content-Type" "text/plain"

# resp: CkHttpResponse
set resp [CkHttp_PTextSb $http "POST" "https://api.example.com/form" $sbRequestBody "utf-8" "text/plain" 0 0]
if {[CkHttp_get_LastMethodSuccess $http] == 0} then {
    puts [CkHttp_lastErrorText $http]
    delete_CkHttp $http
    delete_CkStringBuilder $sbRequestBody
    exit
}

puts [CkHttpResponse_get_StatusCode $resp]
puts [CkHttpResponse_bodyStr $resp]
delete_CkHttpResponse $resp

delete_CkHttp $http
delete_CkStringBuilder $sbRequestBody
