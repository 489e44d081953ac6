import sys

import chilkat2

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat2.Http()

req = chilkat2.HttpRequest()
req.HttpVerb = "POST"
req.Path = "/upload"
req.ContentType = "multipart/form-data"
req.AddParam("meta",'{"title": "{{title}}"}')
req.AddSubHeader(0,"Content-Type","application/json")
req.AddParam("note","{{note}}")

# resp: HttpResponse
resp = http.SynchronousRequest("api.example.com",443,True,req)
if (http.LastMethodSuccess == False):
    print(http.LastErrorText)
    sys.exit()

print(resp.StatusCode)
print(resp.BodyStr)
