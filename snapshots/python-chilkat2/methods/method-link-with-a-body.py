import sys

import chilkat2

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat2.Http()

# The JSON that is sent:

# {
#   "to": 8
# }

json = chilkat2.JsonObject()
json.UpdateInt("to",8)

sbRequestBody = chilkat2.StringBuilder()
json.EmitSb(sbRequestBody)

# resp: HttpResponse
resp = http.PTextSb("LINK","https://api.example.com/things/7",sbRequestBody,"utf-8","application/json",False,False)
if (http.LastMethodSuccess == False):
    print(http.LastErrorText)
    sys.exit()

print(resp.StatusCode)
print(resp.BodyStr)
