import sys

import chilkat

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat.CkHttp()

req = chilkat.CkHttpRequest()
req.put_HttpVerb("POST")
req.put_Path("/upload")
req.put_ContentType("multipart/form-data")
req.AddParam("meta",'{"title": "{{title}}"}')
req.AddSubHeader(0,"Content-Type","application/json")
req.AddParam("note","{{note}}")

# resp: CkHttpResponse
resp = http.SynchronousRequest("api.example.com",443,True,req)
if (http.get_LastMethodSuccess() == False):
    print(http.lastErrorText())
    sys.exit()

print(resp.get_StatusCode())
print(resp.bodyStr())
