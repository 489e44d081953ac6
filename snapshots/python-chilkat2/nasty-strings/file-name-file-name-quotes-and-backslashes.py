import sys

import chilkat2

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat2.Http()

req = chilkat2.HttpRequest()
req.HttpVerb = "POST"
req.Path = "/upload"
req.ContentType = "multipart/form-data"
success = req.AddFileForUpload2("single","files/unportable/'.txt","text/plain")
if (success == False):
    print(req.LastErrorText)
    sys.exit()
success = req.AddFileForUpload2("double",'files/unportable/".txt',"text/plain")
if (success == False):
    print(req.LastErrorText)
    sys.exit()
success = req.AddFileForUpload2("both",'files/unportable/it\'s "so".txt',"text/plain")
if (success == False):
    print(req.LastErrorText)
    sys.exit()
success = req.AddFileForUpload2("two-singles","files/unportable/''.txt","text/plain")
if (success == False):
    print(req.LastErrorText)
    sys.exit()
success = req.AddFileForUpload2("two-doubles",'files/unportable/"".txt',"text/plain")
if (success == False):
    print(req.LastErrorText)
    sys.exit()
success = req.AddFileForUpload2("backslash","files/unportable/\\.txt","text/plain")
if (success == False):
    print(req.LastErrorText)
    sys.exit()
success = req.AddFileForUpload2("backslash-at-end","files/unportable/a\\.txt","text/plain")
if (success == False):
    print(req.LastErrorText)
    sys.exit()
success = req.AddFileForUpload2("two-backslashes","files/unportable/a\\\\.txt","text/plain")
if (success == False):
    print(req.LastErrorText)
    sys.exit()
success = req.AddFileForUpload2("backslash-double",'files/unportable/a\\"b.txt',"text/plain")
if (success == False):
    print(req.LastErrorText)
    sys.exit()
success = req.AddFileForUpload2("backslash-single","files/unportable/a\\'b.txt","text/plain")
if (success == False):
    print(req.LastErrorText)
    sys.exit()
success = req.AddFileForUpload2("backslash-n","files/unportable/a\\nb.txt","text/plain")
if (success == False):
    print(req.LastErrorText)
    sys.exit()
success = req.AddFileForUpload2("backslash-u","files/unportable/\\u0041\\x41\\101.txt","text/plain")
if (success == False):
    print(req.LastErrorText)
    sys.exit()
success = req.AddFileForUpload2("folder","files/unportable/C:\\new\\table.txt","text/plain")
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
