import sys

import chilkat

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat.CkHttp()

req = chilkat.CkHttpRequest()
req.put_HttpVerb("POST")
req.put_Path("/upload")
req.put_ContentType("multipart/form-data")
success = req.AddFileForUpload2("single","files/unportable/'.txt","text/plain")
if (success == False):
    print(req.lastErrorText())
    sys.exit()
success = req.AddFileForUpload2("double",'files/unportable/".txt',"text/plain")
if (success == False):
    print(req.lastErrorText())
    sys.exit()
success = req.AddFileForUpload2("both",'files/unportable/it\'s "so".txt',"text/plain")
if (success == False):
    print(req.lastErrorText())
    sys.exit()
success = req.AddFileForUpload2("two-singles","files/unportable/''.txt","text/plain")
if (success == False):
    print(req.lastErrorText())
    sys.exit()
success = req.AddFileForUpload2("two-doubles",'files/unportable/"".txt',"text/plain")
if (success == False):
    print(req.lastErrorText())
    sys.exit()
success = req.AddFileForUpload2("backslash","files/unportable/\\.txt","text/plain")
if (success == False):
    print(req.lastErrorText())
    sys.exit()
success = req.AddFileForUpload2("backslash-at-end","files/unportable/a\\.txt","text/plain")
if (success == False):
    print(req.lastErrorText())
    sys.exit()
success = req.AddFileForUpload2("two-backslashes","files/unportable/a\\\\.txt","text/plain")
if (success == False):
    print(req.lastErrorText())
    sys.exit()
success = req.AddFileForUpload2("backslash-double",'files/unportable/a\\"b.txt',"text/plain")
if (success == False):
    print(req.lastErrorText())
    sys.exit()
success = req.AddFileForUpload2("backslash-single","files/unportable/a\\'b.txt","text/plain")
if (success == False):
    print(req.lastErrorText())
    sys.exit()
success = req.AddFileForUpload2("backslash-n","files/unportable/a\\nb.txt","text/plain")
if (success == False):
    print(req.lastErrorText())
    sys.exit()
success = req.AddFileForUpload2("backslash-u","files/unportable/\\u0041\\x41\\101.txt","text/plain")
if (success == False):
    print(req.lastErrorText())
    sys.exit()
success = req.AddFileForUpload2("folder","files/unportable/C:\\new\\table.txt","text/plain")
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
