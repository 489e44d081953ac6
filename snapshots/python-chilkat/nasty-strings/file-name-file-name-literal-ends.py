import sys

import chilkat

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat.CkHttp()

req = chilkat.CkHttpRequest()
req.put_HttpVerb("POST")
req.put_Path("/upload")
req.put_ContentType("multipart/form-data")
success = req.AddFileForUpload2("three-singles","files/unportable/'''.txt","text/plain")
if (success == False):
    print(req.lastErrorText())
    sys.exit()
success = req.AddFileForUpload2("three-doubles",'files/unportable/""".txt',"text/plain")
if (success == False):
    print(req.lastErrorText())
    sys.exit()
success = req.AddFileForUpload2("four-doubles",'files/unportable/"""".txt',"text/plain")
if (success == False):
    print(req.lastErrorText())
    sys.exit()
success = req.AddFileForUpload2("double-at-end",'files/unportable/a".txt',"text/plain")
if (success == False):
    print(req.lastErrorText())
    sys.exit()
success = req.AddFileForUpload2("double-hash",'files/unportable/"#.txt',"text/plain")
if (success == False):
    print(req.lastErrorText())
    sys.exit()
success = req.AddFileForUpload2("double-two-hashes",'files/unportable/"##.txt',"text/plain")
if (success == False):
    print(req.lastErrorText())
    sys.exit()
success = req.AddFileForUpload2("three-doubles-hash",'files/unportable/"""#.txt',"text/plain")
if (success == False):
    print(req.lastErrorText())
    sys.exit()
success = req.AddFileForUpload2("paren-double",'files/unportable/)".txt',"text/plain")
if (success == False):
    print(req.lastErrorText())
    sys.exit()
success = req.AddFileForUpload2("brackets","files/unportable/]] ]=].txt","text/plain")
if (success == False):
    print(req.lastErrorText())
    sys.exit()
success = req.AddFileForUpload2("percent-q","files/unportable/} ) > |.txt","text/plain")
if (success == False):
    print(req.lastErrorText())
    sys.exit()
success = req.AddFileForUpload2("html-comment-end","files/unportable/-->.txt","text/plain")
if (success == False):
    print(req.lastErrorText())
    sys.exit()
success = req.AddFileForUpload2("cdata","files/unportable/]]>.txt","text/plain")
if (success == False):
    print(req.lastErrorText())
    sys.exit()
success = req.AddFileForUpload2("php-end","files/unportable/?>.txt","text/plain")
if (success == False):
    print(req.lastErrorText())
    sys.exit()
success = req.AddFileForUpload2("three-backticks","files/unportable/```.txt","text/plain")
if (success == False):
    print(req.lastErrorText())
    sys.exit()
success = req.AddFileForUpload2("heredoc","files/unportable/EOF.txt","text/plain")
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
