load ./chilkat[info sharedlibextension]

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

set http [new_CkHttp]

# Sends the token in an Authorization header, as "Bearer".
CkHttp_put_AuthToken $http "{{token}}"

set sbResponseBody [new_CkStringBuilder]
set success [CkHttp_QuickGetSb $http "https://api.example.com/v1/me" $sbResponseBody]
if {$success == 0} then {
    puts [CkHttp_lastErrorText $http]
    delete_CkHttp $http
    delete_CkStringBuilder $sbResponseBody
    exit
}

set jResp [new_CkJsonObject]
CkJsonObject_LoadSb $jResp $sbResponseBody
CkJsonObject_put_EmitCompact $jResp 0

puts "Response Body:"
puts [CkJsonObject_emit $jResp]

set respStatusCode [CkHttp_get_LastStatus $http]
puts [format "%s%d" "Response Status Code = " $respStatusCode]
if {$respStatusCode >= 400} then {
    puts "Response Header:"
    puts [CkHttp_lastHeader $http]
    puts "Failed."
    delete_CkHttp $http
    delete_CkStringBuilder $sbResponseBody
    delete_CkJsonObject $jResp
    exit
}

# The saved example of a response
# (the code below it reads its values):

# {
#   "name": "Ines Okafor",
#   "roles": [
#     "reader",
#     "author"
#   ]
# }

# The values of the response;
# where the example has an array, its first element stands for all.

set name [CkJsonObject_stringOf $jResp "name"]
set i 0
set count_i [CkJsonObject_SizeOfArray $jResp "roles"]
while {$i < $count_i} {
    CkJsonObject_put_I $jResp $i
    set strVal [CkJsonObject_stringOf $jResp "roles\[i]"]
    incr i
}

delete_CkHttp $http
delete_CkStringBuilder $sbResponseBody
delete_CkJsonObject $jResp
