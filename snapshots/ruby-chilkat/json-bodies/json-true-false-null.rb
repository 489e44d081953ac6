require 'chilkat'

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = Chilkat::CkHttp.new()

# The JSON that is sent:

# {
#   "yes": true,
#   "no": false,
#   "nothing": null,
#   "list": [
#     true,
#     false,
#     null
#   ],
#   "text": [
#     "true",
#     "false",
#     "null"
#   ]
# }

json = Chilkat::CkJsonObject.new()
json.UpdateBool("yes",true)
json.UpdateBool("no",false)
json.UpdateNull("nothing")
json.UpdateBool("list[0]",true)
json.UpdateBool("list[1]",false)
json.UpdateNull("list[2]")
json.UpdateString("text[0]","true")
json.UpdateString("text[1]","false")
json.UpdateString("text[2]","null")

# resp: CkHttpResponse
resp = http.PostJson3("https://api.example.com/json","application/json",json)
if (http.get_LastMethodSuccess() == false)
    print http.lastErrorText() + "\n";
    exit
end

print resp.get_StatusCode().to_s() + "\n";
print resp.bodyStr() + "\n";
