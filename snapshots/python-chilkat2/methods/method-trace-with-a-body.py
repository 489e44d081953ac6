import sys

import chilkat2

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat2.Http()

sbRequestBody = chilkat2.StringBuilder()
sbRequestBody.Append("<x/>")

# resp: HttpResponse
resp = http.PTextSb("TRACE","https://api.example.com/things/7",sbRequestBody,"utf-8","application/xml",False,False)
if (http.LastMethodSuccess == False):
    print(http.LastErrorText)
    sys.exit()

print(resp.StatusCode)
print(resp.BodyStr)
