import sys

import chilkat2

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat2.Http()

req = chilkat2.HttpRequest()
req.HttpVerb = "POST"
req.Path = "/upload"
req.ContentType = "multipart/form-data"
success = req.AddFileForUpload2("latin","files/unportable/é ½.txt","text/plain")
if (success == False):
    print(req.LastErrorText)
    sys.exit()
success = req.AddFileForUpload2("latin-control","files/unportable/a\x85b.txt","text/plain")
if (success == False):
    print(req.LastErrorText)
    sys.exit()
success = req.AddFileForUpload2("no-break-space","files/unportable/a b.txt","text/plain")
if (success == False):
    print(req.LastErrorText)
    sys.exit()
success = req.AddFileForUpload2("line-separator","files/unportable/a\u2028b.txt","text/plain")
if (success == False):
    print(req.LastErrorText)
    sys.exit()
success = req.AddFileForUpload2("paragraph-separator","files/unportable/a\u2029b.txt","text/plain")
if (success == False):
    print(req.LastErrorText)
    sys.exit()
success = req.AddFileForUpload2("byte-order-mark","files/unportable/\ufeffa.txt","text/plain")
if (success == False):
    print(req.LastErrorText)
    sys.exit()
success = req.AddFileForUpload2("combining","files/unportable/é.txt","text/plain")
if (success == False):
    print(req.LastErrorText)
    sys.exit()
success = req.AddFileForUpload2("astral","files/unportable/😀𝒳.txt","text/plain")
if (success == False):
    print(req.LastErrorText)
    sys.exit()
success = req.AddFileForUpload2("joined","files/unportable/👩\u200d👩\u200d👧.txt","text/plain")
if (success == False):
    print(req.LastErrorText)
    sys.exit()
success = req.AddFileForUpload2("right-to-left","files/unportable/\u202eabc\u202c שלום.txt","text/plain")
if (success == False):
    print(req.LastErrorText)
    sys.exit()
success = req.AddFileForUpload2("zero-width","files/unportable/a\u200bb.txt","text/plain")
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
