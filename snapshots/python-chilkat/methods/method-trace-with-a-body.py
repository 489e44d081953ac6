import sys

import chilkat

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat.CkHttp()

sbRequestBody = chilkat.CkStringBuilder()
sbRequestBody.Append("<x/>")

# resp: CkHttpResponse
resp = http.PTextSb("TRACE","https://api.example.com/things/7",sbRequestBody,"utf-8","application/xml",False,False)
if (http.get_LastMethodSuccess() == False):
    print(http.lastErrorText())
    sys.exit()

print(resp.get_StatusCode())
print(resp.bodyStr())
