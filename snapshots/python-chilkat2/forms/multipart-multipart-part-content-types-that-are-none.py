import sys

import chilkat2

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat2.Http()

req = chilkat2.HttpRequest()
req.HttpVerb = "POST"
req.Path = "/upload"
req.ContentType = "multipart/form-data"
success = req.AddFileForUpload2("cover","files/notes.txt","image/png, image/jpeg")
if (success == False):
    print(req.LastErrorText)
    sys.exit()
req.AddParam("note","back soon")
req.AddSubHeader(1,"Content-Type","words")

# resp: HttpResponse
resp = http.SynchronousRequest("api.example.com",443,True,req)
if (http.LastMethodSuccess == False):
    print(http.LastErrorText)
    sys.exit()

print(resp.StatusCode)
print(resp.BodyStr)
