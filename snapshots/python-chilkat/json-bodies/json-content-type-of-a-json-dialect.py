import sys

import chilkat

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat.CkHttp()

# The JSON that is sent:

# {
#   "data": {
#     "type": "books",
#     "id": "1"
#   }
# }

json = chilkat.CkJsonObject()
json.UpdateString("data.type","books")
json.UpdateString("data.id","1")

http.SetRequestHeader("Content-Type","application/vnd.api+json; version=2")

# resp: CkHttpResponse
resp = http.PostJson3("https://api.example.com/json","application/vnd.api+json; version=2",json)
if (http.get_LastMethodSuccess() == False):
    print(http.lastErrorText())
    sys.exit()

print(resp.get_StatusCode())
print(resp.bodyStr())
