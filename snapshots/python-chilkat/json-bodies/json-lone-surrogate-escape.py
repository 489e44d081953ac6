import sys

import chilkat

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat.CkHttp()

# This JSON is sent as it stands here; built member by member, it might change.
sbRequestBody = chilkat.CkStringBuilder()
sbRequestBody.Append('{"lone": "\\ud800", "swapped": "\\ude00\\ud83d"}')

# resp: CkHttpResponse
resp = http.PTextSb("POST","https://api.example.com/json",sbRequestBody,"utf-8","application/json",False,False)
if (http.get_LastMethodSuccess() == False):
    print(http.lastErrorText())
    sys.exit()

print(resp.get_StatusCode())
print(resp.bodyStr())
