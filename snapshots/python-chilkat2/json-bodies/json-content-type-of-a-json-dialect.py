import sys

import chilkat2

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat2.Http()

# The JSON that is sent:

# {
#   "data": {
#     "type": "books",
#     "id": "1"
#   }
# }

json = chilkat2.JsonObject()
json.UpdateString("data.type","books")
json.UpdateString("data.id","1")

http.SetRequestHeader("Content-Type","application/vnd.api+json; version=2")

# resp: HttpResponse
resp = http.PostJson3("https://api.example.com/json","application/vnd.api+json; version=2",json)
if (http.LastMethodSuccess == False):
    print(http.LastErrorText)
    sys.exit()

print(resp.StatusCode)
print(resp.BodyStr)
