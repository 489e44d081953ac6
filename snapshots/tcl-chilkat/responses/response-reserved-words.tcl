load ./chilkat[info sharedlibextension]

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

set http [new_CkHttp]

set sbResponseBody [new_CkStringBuilder]
set success [CkHttp_QuickGetSb $http "https://api.example.com/things/7" $sbResponseBody]
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
#   "class": "a",
#   "end": "b",
#   "def": "c",
#   "url": "d",
#   "http": "e",
#   "success": true,
#   "resp": 1,
#   "i": 2,
#   "type": "f",
#   "__proto__": "g",
#   "0": "h",
#   "a.b": "i",
#   "a[0]": "j",
#   "żółw": "k",
#   "it's \"x\"": "l"
# }

# The values of the response;
# where the example has an array, its first element stands for all.

set class [CkJsonObject_stringOf $jResp "class"]
set end [CkJsonObject_stringOf $jResp "end"]
set def [CkJsonObject_stringOf $jResp "def"]
set v_url [CkJsonObject_stringOf $jResp "url"]
set http2 [CkJsonObject_stringOf $jResp "http"]
set success2 [CkJsonObject_BoolOf $jResp "success"]
set resp [CkJsonObject_IntOf $jResp "resp"]
set i [CkJsonObject_IntOf $jResp "i"]
set v_type [CkJsonObject_stringOf $jResp "type"]
set v__proto__ [CkJsonObject_stringOf $jResp "__proto__"]
set v_0 [CkJsonObject_stringOf $jResp "0"]
set memberIndex [CkJsonObject_IndexOf $jResp "a.b"]
if {$memberIndex >= 0} then {
    set a_b [CkJsonObject_stringAt $jResp $memberIndex]
}
set memberIndex [CkJsonObject_IndexOf $jResp "a\[0]"]
if {$memberIndex >= 0} then {
    set a_0_ [CkJsonObject_stringAt $jResp $memberIndex]
}
set memberIndex [CkJsonObject_IndexOf $jResp "żółw"]
if {$memberIndex >= 0} then {
    set v_w [CkJsonObject_stringAt $jResp $memberIndex]
}
set memberIndex [CkJsonObject_IndexOf $jResp "it's \"x\""]
if {$memberIndex >= 0} then {
    set it_s_x_ [CkJsonObject_stringAt $jResp $memberIndex]
}

delete_CkHttp $http
delete_CkStringBuilder $sbResponseBody
delete_CkJsonObject $jResp
