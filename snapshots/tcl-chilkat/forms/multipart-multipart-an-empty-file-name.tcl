load ./chilkat[info sharedlibextension]

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

set http [new_CkHttp]

set req [new_CkHttpRequest]
CkHttpRequest_put_HttpVerb $req "POST"
CkHttpRequest_put_Path $req "/things"
CkHttpRequest_put_ContentType $req "multipart/form-data"
set success [CkHttpRequest_AddFileForUpload2 $req "file" "files/notes.txt" "text/plain"]
if {$success == 0} then {
    puts [CkHttpRequest_lastErrorText $req]
    delete_CkHttp $http
    delete_CkHttpRequest $req
    exit
}

# resp: CkHttpResponse
set resp [CkHttp_SynchronousRequest $http "api.example.com" 443 1 $req]
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
