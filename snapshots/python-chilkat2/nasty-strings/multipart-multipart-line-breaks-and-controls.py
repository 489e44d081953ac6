import sys

import chilkat2

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat2.Http()

req = chilkat2.HttpRequest()
req.HttpVerb = "POST"
req.Path = "/upload"
req.ContentType = "multipart/form-data"
req.AddParam("lf","a\nb")
req.AddParam("crlf","a\r\nb")
req.AddParam("cr","a\rb")
req.AddParam("lf-at-end","a\n")
req.AddParam("tab","a\tb")
req.AddParam("vertical-tab","a\x0bb")
req.AddParam("form-feed","a\x0cb")
req.AddParam("bell","a\x07b")
req.AddParam("backspace","a\x08b")
req.AddParam("escape","\x1b[31mred")
req.AddParam("delete","a\x7fb")
req.AddParam("control-before-digit","\x011")

# resp: HttpResponse
resp = http.SynchronousRequest("api.example.com",443,True,req)
if (http.LastMethodSuccess == False):
    print(http.LastErrorText)
    sys.exit()

print(resp.StatusCode)
print(resp.BodyStr)
