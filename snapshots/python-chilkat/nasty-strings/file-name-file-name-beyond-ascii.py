import sys

import chilkat

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat.CkHttp()

req = chilkat.CkHttpRequest()
req.put_HttpVerb("POST")
req.put_Path("/upload")
req.put_ContentType("multipart/form-data")
success = req.AddFileForUpload2("latin","files/unportable/é ½.txt","text/plain")
if (success == False):
    print(req.lastErrorText())
    sys.exit()
success = req.AddFileForUpload2("latin-control","files/unportable/a\x85b.txt","text/plain")
if (success == False):
    print(req.lastErrorText())
    sys.exit()
success = req.AddFileForUpload2("no-break-space","files/unportable/a b.txt","text/plain")
if (success == False):
    print(req.lastErrorText())
    sys.exit()
success = req.AddFileForUpload2("line-separator","files/unportable/a\u2028b.txt","text/plain")
if (success == False):
    print(req.lastErrorText())
    sys.exit()
success = req.AddFileForUpload2("paragraph-separator","files/unportable/a\u2029b.txt","text/plain")
if (success == False):
    print(req.lastErrorText())
    sys.exit()
success = req.AddFileForUpload2("byte-order-mark","files/unportable/\ufeffa.txt","text/plain")
if (success == False):
    print(req.lastErrorText())
    sys.exit()
success = req.AddFileForUpload2("combining","files/unportable/é.txt","text/plain")
if (success == False):
    print(req.lastErrorText())
    sys.exit()
success = req.AddFileForUpload2("astral","files/unportable/😀𝒳.txt","text/plain")
if (success == False):
    print(req.lastErrorText())
    sys.exit()
success = req.AddFileForUpload2("joined","files/unportable/👩\u200d👩\u200d👧.txt","text/plain")
if (success == False):
    print(req.lastErrorText())
    sys.exit()
success = req.AddFileForUpload2("right-to-left","files/unportable/\u202eabc\u202c שלום.txt","text/plain")
if (success == False):
    print(req.lastErrorText())
    sys.exit()
success = req.AddFileForUpload2("zero-width","files/unportable/a\u200bb.txt","text/plain")
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
