import sys

import chilkat

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat.CkHttp()

sbRequestBody = chilkat.CkStringBuilder()
sbRequestBody.Append("a=1")

http.SetRequestHeader("Content-Type","text/plain")

# resp: CkHttpResponse
resp = http.PTextSb("POST","https://api.example.com/form",sbRequestBody,"utf-8","text/plain",False,False)
if (http.get_LastMethodSuccess() == False):
    print(http.lastErrorText())
    sys.exit()

print(resp.get_StatusCode())
print(resp.bodyStr())
