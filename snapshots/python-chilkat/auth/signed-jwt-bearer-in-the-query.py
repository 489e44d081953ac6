import sys

import chilkat

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat.CkHttp()

queryParams = chilkat.CkJsonObject()
queryParams.UpdateString("jwt","eyJraWQiOiIyMDI2IiwiYWxnIjoiSFMyNTYifQ.eyJzdWIiOiJpbmVzIn0.CjncgwXTzYuGF5-5gSzGMWnGJ_Dn-fcRvNQ0-hCy7Y4")

# resp: CkHttpResponse
resp = http.QuickRequestParams("GET","https://api.example.com/me",queryParams)
if (http.get_LastMethodSuccess() == False):
    print(http.lastErrorText())
    sys.exit()

print(resp.get_StatusCode())
print(resp.bodyStr())
