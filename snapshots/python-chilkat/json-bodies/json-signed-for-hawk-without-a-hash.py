import sys

import chilkat

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat.CkHttp()

# The JSON that is sent:

# {
#   "title": "Salt"
# }

json = chilkat.CkJsonObject()
json.UpdateString("title","Salt")

# resp: CkHttpResponse
resp = http.PostJson3("https://api.example.com/me","application/json",json)
if (http.get_LastMethodSuccess() == False):
    print(http.lastErrorText())
    sys.exit()

print(resp.get_StatusCode())
print(resp.bodyStr())
