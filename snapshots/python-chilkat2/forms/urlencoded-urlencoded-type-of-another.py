import sys

import chilkat2

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat2.Http()

sbRequestBody = chilkat2.StringBuilder()
sbRequestBody.Append("a=1")

http.SetRequestHeader("Content-Type","text/plain")

# resp: HttpResponse
resp = http.PTextSb("POST","https://api.example.com/form",sbRequestBody,"utf-8","text/plain",False,False)
if (http.LastMethodSuccess == False):
    print(http.LastErrorText)
    sys.exit()

print(resp.StatusCode)
print(resp.BodyStr)
