import sys

import chilkat2

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat2.Http()

queryParams = chilkat2.JsonObject()
queryParams.UpdateInt("a",1)

# resp: HttpResponse
resp = http.QuickRequestParams("GET","{{origin}}/things",queryParams)
if (http.LastMethodSuccess == False):
    print(http.LastErrorText)
    sys.exit()

print(resp.StatusCode)
print(resp.BodyStr)
