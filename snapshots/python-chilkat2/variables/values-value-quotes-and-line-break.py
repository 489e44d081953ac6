import sys

import chilkat2

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat2.Http()

# The JSON that is sent:

# {
#   "escaped": "a \"b\"\n",
#   "part": {
#     "a": [
#       1,
#       2
#     ]
#   }
# }

json = chilkat2.JsonObject()
json.UpdateString("escaped",'a "b"\n')
json.UpdateInt("part.a[0]",1)
json.UpdateInt("part.a[1]",2)

# resp: HttpResponse
resp = http.PostJson3("https://api.example.com/things","application/json",json)
if (http.LastMethodSuccess == False):
    print(http.LastErrorText)
    sys.exit()

print(resp.StatusCode)
print(resp.BodyStr)
