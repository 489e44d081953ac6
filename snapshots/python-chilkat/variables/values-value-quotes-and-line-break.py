import sys

import chilkat

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat.CkHttp()

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

json = chilkat.CkJsonObject()
json.UpdateString("escaped",'a "b"\n')
json.UpdateInt("part.a[0]",1)
json.UpdateInt("part.a[1]",2)

# resp: CkHttpResponse
resp = http.PostJson3("https://api.example.com/things","application/json",json)
if (http.get_LastMethodSuccess() == False):
    print(http.lastErrorText())
    sys.exit()

print(resp.get_StatusCode())
print(resp.bodyStr())
