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
#   "book": {
#     "price": {
#       "amount": 18.5
#     }
#   },
#   "chapters": [
#     {
#       "title": "One",
#       "notes": [
#         {
#           "text": "a"
#         },
#         {
#           "text": "b"
#         }
#       ],
#       "tags": [
#         "x",
#         "y"
#       ]
#     },
#     {
#       "title": "Two",
#       "notes": [],
#       "extra": 1
#     }
#   ]
# }

# The values of the response;
# where the example has an array, its first element stands for all.

set Amount [CkJsonObject_stringOf $jResp "book.price.amount"]
set i 0
set count_i [CkJsonObject_SizeOfArray $jResp "chapters"]
while {$i < $count_i} {
    CkJsonObject_put_I $jResp $i
    set title [CkJsonObject_stringOf $jResp "chapters\[i].title"]
    set j 0
    set count_j [CkJsonObject_SizeOfArray $jResp "chapters\[i].notes"]
    while {$j < $count_j} {
        CkJsonObject_put_J $jResp $j
        set text [CkJsonObject_stringOf $jResp "chapters\[i].notes\[j].text"]
        incr j
    }
    set j 0
    set count_j [CkJsonObject_SizeOfArray $jResp "chapters\[i].tags"]
    while {$j < $count_j} {
        CkJsonObject_put_J $jResp $j
        set strVal [CkJsonObject_stringOf $jResp "chapters\[i].tags\[j]"]
        incr j
    }
    incr i
}

delete_CkHttp $http
delete_CkStringBuilder $sbResponseBody
delete_CkJsonObject $jResp
