import sys

import chilkat2

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat2.Http()

# The JSON that is sent:

# {
#   "count": 42,
#   "on": true,
#   "text": "42"
# }

json = chilkat2.JsonObject()
json.UpdateInt("count",42)
json.UpdateBool("on",True)
json.UpdateString("text","42")

# resp: HttpResponse
resp = http.PostJson3("https://api.example.com/things","application/json",json)
if (http.LastMethodSuccess == False):
    print(http.LastErrorText)
    sys.exit()

print(resp.StatusCode)
print(resp.BodyStr)
