import sys

import chilkat

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat.CkHttp()

req = chilkat.CkHttpRequest()
req.put_HttpVerb("POST")
req.put_Path("/upload")
req.put_ContentType("multipart/form-data")
success = req.AddFileForUpload2("tab","files/unportable/a\tb.txt","text/plain")
if (success == False):
    print(req.lastErrorText())
    sys.exit()
success = req.AddFileForUpload2("vertical-tab","files/unportable/a\x0bb.txt","text/plain")
if (success == False):
    print(req.lastErrorText())
    sys.exit()
success = req.AddFileForUpload2("form-feed","files/unportable/a\x0cb.txt","text/plain")
if (success == False):
    print(req.lastErrorText())
    sys.exit()
success = req.AddFileForUpload2("bell","files/unportable/a\x07b.txt","text/plain")
if (success == False):
    print(req.lastErrorText())
    sys.exit()
success = req.AddFileForUpload2("backspace","files/unportable/a\x08b.txt","text/plain")
if (success == False):
    print(req.lastErrorText())
    sys.exit()
success = req.AddFileForUpload2("escape","files/unportable/\x1b[31mred.txt","text/plain")
if (success == False):
    print(req.lastErrorText())
    sys.exit()
success = req.AddFileForUpload2("delete","files/unportable/a\x7fb.txt","text/plain")
if (success == False):
    print(req.lastErrorText())
    sys.exit()
success = req.AddFileForUpload2("control-before-digit","files/unportable/\x011.txt","text/plain")
if (success == False):
    print(req.lastErrorText())
    sys.exit()

# resp: CkHttpResponse
resp = http.SynchronousRequest("api.example.com",443,True,req)
if (http.get_LastMethodSuccess() == False):
    print(http.lastErrorText())
    sys.exit()

print(resp.get_StatusCode())
print(resp.bodyStr())
