import sys

import chilkat

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat.CkHttp()

http.put_NtlmAuth(True)
http.put_Login("ines")
http.put_Password("secret")

req = chilkat.CkHttpRequest()
req.put_HttpVerb("PUT")
req.put_Path("/me/cover")
req.put_ContentType("image/png")
success = req.StreamBodyFromFile("files/cover.png")
if (success == False):
    print(req.lastErrorText())
    sys.exit()

# resp: CkHttpResponse
resp = http.SynchronousRequest("api.example.com",443,True,req)
if (http.get_LastMethodSuccess() == False):
    print(http.lastErrorText())
    sys.exit()

print(resp.get_StatusCode())
print(resp.bodyStr())
