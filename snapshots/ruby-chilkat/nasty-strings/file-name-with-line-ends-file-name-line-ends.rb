require 'chilkat'

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = Chilkat::CkHttp.new()

req = Chilkat::CkHttpRequest.new()
req.put_HttpVerb("POST")
req.put_Path("/upload")
req.put_ContentType("multipart/form-data")
success = req.AddFileForUpload2("lf","files/unportable/a\nb.txt","text/plain")
if (success == false)
    print req.lastErrorText() + "\n";
    exit
end
success = req.AddFileForUpload2("crlf","files/unportable/a\r\nb.txt","text/plain")
if (success == false)
    print req.lastErrorText() + "\n";
    exit
end
success = req.AddFileForUpload2("cr","files/unportable/a\rb.txt","text/plain")
if (success == false)
    print req.lastErrorText() + "\n";
    exit
end
success = req.AddFileForUpload2("lf-at-end","files/unportable/a\n.txt","text/plain")
if (success == false)
    print req.lastErrorText() + "\n";
    exit
end
success = req.AddFileForUpload2("heredoc-line","files/unportable/a\nEOF\nb.txt","text/plain")
if (success == false)
    print req.lastErrorText() + "\n";
    exit
end
success = req.AddFileForUpload2("heredoc-indented-line","files/unportable/a\n  EOF\n  EOT\nb.txt","text/plain")
if (success == false)
    print req.lastErrorText() + "\n";
    exit
end
success = req.AddFileForUpload2("here-string-line","files/unportable/a\n\"@\n'@\nb.txt","text/plain")
if (success == false)
    print req.lastErrorText() + "\n";
    exit
end
success = req.AddFileForUpload2("ruby-end-line","files/unportable/a\n=end\n__END__\nb.txt","text/plain")
if (success == false)
    print req.lastErrorText() + "\n";
    exit
end

# resp: CkHttpResponse
resp = http.SynchronousRequest("api.example.com",443,true,req)
if (http.get_LastMethodSuccess() == false)
    print http.lastErrorText() + "\n";
    exit
end

print resp.get_StatusCode().to_s() + "\n";
print resp.bodyStr() + "\n";
