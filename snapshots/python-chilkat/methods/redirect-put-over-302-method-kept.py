import sys

import chilkat

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat.CkHttp()

# The JSON that is sent:

# {
#   "a": 1
# }

json = chilkat.CkJsonObject()
json.UpdateInt("a",1)

sbRequestBody = chilkat.CkStringBuilder()
json.EmitSb(sbRequestBody)

# resp: CkHttpResponse
resp = http.PTextSb("PUT","https://api.example.com/things",sbRequestBody,"utf-8","application/json",False,False)
if (http.get_LastMethodSuccess() == False):
    print(http.lastErrorText())
    sys.exit()

print(resp.get_StatusCode())
print(resp.bodyStr())
