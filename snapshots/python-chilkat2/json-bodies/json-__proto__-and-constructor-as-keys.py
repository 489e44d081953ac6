import sys

import chilkat2

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat2.Http()

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

json = chilkat2.JsonObject()
json.UpdateBool("__proto__.polluted",True)
json.UpdateInt("constructor.prototype.x",1)
json.UpdateInt("hasOwnProperty",1)
json.UpdateString("toString","text")

# resp: HttpResponse
resp = http.PostJson3("https://api.example.com/json","application/json",json)
if (http.LastMethodSuccess == False):
    print(http.LastErrorText)
    sys.exit()

print(resp.StatusCode)
print(resp.BodyStr)
