import sys

import chilkat2

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat2.Http()

req = chilkat2.HttpRequest()
req.HttpVerb = "POST"
req.Path = "/upload"
req.ContentType = "multipart/form-data"
success = req.AddFileForUpload2("lf","files/unportable/a\nb.txt","text/plain")
if (success == False):
    print(req.LastErrorText)
    sys.exit()
success = req.AddFileForUpload2("crlf","files/unportable/a\r\nb.txt","text/plain")
if (success == False):
    print(req.LastErrorText)
    sys.exit()
success = req.AddFileForUpload2("cr","files/unportable/a\rb.txt","text/plain")
if (success == False):
    print(req.LastErrorText)
    sys.exit()
success = req.AddFileForUpload2("lf-at-end","files/unportable/a\n.txt","text/plain")
if (success == False):
    print(req.LastErrorText)
    sys.exit()
success = req.AddFileForUpload2("heredoc-line","files/unportable/a\nEOF\nb.txt","text/plain")
if (success == False):
    print(req.LastErrorText)
    sys.exit()
success = req.AddFileForUpload2("heredoc-indented-line","files/unportable/a\n  EOF\n  EOT\nb.txt","text/plain")
if (success == False):
    print(req.LastErrorText)
    sys.exit()
success = req.AddFileForUpload2("here-string-line","files/unportable/a\n\"@\n'@\nb.txt","text/plain")
if (success == False):
    print(req.LastErrorText)
    sys.exit()
success = req.AddFileForUpload2("ruby-end-line","files/unportable/a\n=end\n__END__\nb.txt","text/plain")
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
