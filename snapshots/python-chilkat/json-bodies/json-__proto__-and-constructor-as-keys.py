import sys

import chilkat

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat.CkHttp()

# The JSON that is sent:

# {
#   "__proto__": {
#     "polluted": true
#   },
#   "constructor": {
#     "prototype": {
#       "x": 1
#     }
#   },
#   "hasOwnProperty": 1,
#   "toString": "text"
# }

json = chilkat.CkJsonObject()
json.UpdateBool("__proto__.polluted",True)
json.UpdateInt("constructor.prototype.x",1)
json.UpdateInt("hasOwnProperty",1)
json.UpdateString("toString","text")

# resp: CkHttpResponse
resp = http.PostJson3("https://api.example.com/json","application/json",json)
if (http.get_LastMethodSuccess() == False):
    print(http.lastErrorText())
    sys.exit()

print(resp.get_StatusCode())
print(resp.bodyStr())
