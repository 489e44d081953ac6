import sys

import chilkat

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat.CkHttp()

req = chilkat.CkHttpRequest()
req.put_HttpVerb("POST")
req.put_Path("/upload")
req.put_ContentType("multipart/form-data")
success = req.AddFileForUpload2("lf","files/unportable/a\nb.txt","text/plain")
if (success == False):
    print(req.lastErrorText())
    sys.exit()
success = req.AddFileForUpload2("crlf","files/unportable/a\r\nb.txt","text/plain")
if (success == False):
    print(req.lastErrorText())
    sys.exit()
success = req.AddFileForUpload2("cr","files/unportable/a\rb.txt","text/plain")
if (success == False):
    print(req.lastErrorText())
    sys.exit()
success = req.AddFileForUpload2("lf-at-end","files/unportable/a\n.txt","text/plain")
if (success == False):
    print(req.lastErrorText())
    sys.exit()
success = req.AddFileForUpload2("heredoc-line","files/unportable/a\nEOF\nb.txt","text/plain")
if (success == False):
    print(req.lastErrorText())
    sys.exit()
success = req.AddFileForUpload2("heredoc-indented-line","files/unportable/a\n  EOF\n  EOT\nb.txt","text/plain")
if (success == False):
    print(req.lastErrorText())
    sys.exit()
success = req.AddFileForUpload2("here-string-line","files/unportable/a\n\"@\n'@\nb.txt","text/plain")
if (success == False):
    print(req.lastErrorText())
    sys.exit()
success = req.AddFileForUpload2("ruby-end-line","files/unportable/a\n=end\n__END__\nb.txt","text/plain")
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
