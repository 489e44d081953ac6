import sys

import chilkat2

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat2.Http()

# The JSON that is sent:

# {
#   "a": 1
# }

json = chilkat2.JsonObject()
json.UpdateInt("a",1)

sbRequestBody = chilkat2.StringBuilder()
json.EmitSb(sbRequestBody)

# resp: HttpResponse
resp = http.PTextSb("PUT","https://api.example.com/things",sbRequestBody,"utf-8","application/json",False,False)
if (http.LastMethodSuccess == False):
    print(http.LastErrorText)
    sys.exit()

print(resp.StatusCode)
print(resp.BodyStr)
