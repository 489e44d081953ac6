import sys

import chilkat2

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat2.Http()

http.NtlmAuth = True
http.Login = "ines"
http.Password = "secret"

req = chilkat2.HttpRequest()
req.HttpVerb = "PUT"
req.Path = "/me/cover"
req.ContentType = "image/png"
success = req.StreamBodyFromFile("files/cover.png")
if (success == False):
    print(req.LastErrorText)
    sys.exit()

# resp: HttpResponse
resp = http.SynchronousRequest("api.example.com",443,True,req)
if (http.LastMethodSuccess == False):
    print(http.LastErrorText)
    sys.exit()

print(resp.StatusCode)
print(resp.BodyStr)
