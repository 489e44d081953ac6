import sys

import chilkat2

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat2.Http()

req = chilkat2.HttpRequest()
req.HttpVerb = "POST"
req.Path = "/upload"
req.ContentType = "multipart/form-data"
success = req.AddFileForUpload2("three-singles","files/unportable/'''.txt","text/plain")
if (success == False):
    print(req.LastErrorText)
    sys.exit()
success = req.AddFileForUpload2("three-doubles",'files/unportable/""".txt',"text/plain")
if (success == False):
    print(req.LastErrorText)
    sys.exit()
success = req.AddFileForUpload2("four-doubles",'files/unportable/"""".txt',"text/plain")
if (success == False):
    print(req.LastErrorText)
    sys.exit()
success = req.AddFileForUpload2("double-at-end",'files/unportable/a".txt',"text/plain")
if (success == False):
    print(req.LastErrorText)
    sys.exit()
success = req.AddFileForUpload2("double-hash",'files/unportable/"#.txt',"text/plain")
if (success == False):
    print(req.LastErrorText)
    sys.exit()
success = req.AddFileForUpload2("double-two-hashes",'files/unportable/"##.txt',"text/plain")
if (success == False):
    print(req.LastErrorText)
    sys.exit()
success = req.AddFileForUpload2("three-doubles-hash",'files/unportable/"""#.txt',"text/plain")
if (success == False):
    print(req.LastErrorText)
    sys.exit()
success = req.AddFileForUpload2("paren-double",'files/unportable/)".txt',"text/plain")
if (success == False):
    print(req.LastErrorText)
    sys.exit()
success = req.AddFileForUpload2("brackets","files/unportable/]] ]=].txt","text/plain")
if (success == False):
    print(req.LastErrorText)
    sys.exit()
success = req.AddFileForUpload2("percent-q","files/unportable/} ) > |.txt","text/plain")
if (success == False):
    print(req.LastErrorText)
    sys.exit()
success = req.AddFileForUpload2("html-comment-end","files/unportable/-->.txt","text/plain")
if (success == False):
    print(req.LastErrorText)
    sys.exit()
success = req.AddFileForUpload2("cdata","files/unportable/]]>.txt","text/plain")
if (success == False):
    print(req.LastErrorText)
    sys.exit()
success = req.AddFileForUpload2("php-end","files/unportable/?>.txt","text/plain")
if (success == False):
    print(req.LastErrorText)
    sys.exit()
success = req.AddFileForUpload2("three-backticks","files/unportable/```.txt","text/plain")
if (success == False):
    print(req.LastErrorText)
    sys.exit()
success = req.AddFileForUpload2("heredoc","files/unportable/EOF.txt","text/plain")
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
