import sys

import chilkat

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat.CkHttp()

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

json = chilkat.CkJsonObject()
json.UpdateBool("yes",True)
json.UpdateBool("no",False)
json.UpdateNull("nothing")
json.UpdateBool("list[0]",True)
json.UpdateBool("list[1]",False)
json.UpdateNull("list[2]")
json.UpdateString("text[0]","true")
json.UpdateString("text[1]","false")
json.UpdateString("text[2]","null")

# resp: CkHttpResponse
resp = http.PostJson3("https://api.example.com/json","application/json",json)
if (http.get_LastMethodSuccess() == False):
    print(http.lastErrorText())
    sys.exit()

print(resp.get_StatusCode())
print(resp.bodyStr())
