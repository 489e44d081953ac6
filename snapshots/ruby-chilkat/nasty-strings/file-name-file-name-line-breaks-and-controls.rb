require 'chilkat'

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = Chilkat::CkHttp.new()

req = Chilkat::CkHttpRequest.new()
req.put_HttpVerb("POST")
req.put_Path("/upload")
req.put_ContentType("multipart/form-data")
success = req.AddFileForUpload2("tab","files/unportable/a\tb.txt","text/plain")
if (success == false)
    print req.lastErrorText() + "\n";
    exit
end
success = req.AddFileForUpload2("vertical-tab","files/unportable/a\u000Bb.txt","text/plain")
if (success == false)
    print req.lastErrorText() + "\n";
    exit
end
success = req.AddFileForUpload2("form-feed","files/unportable/a\u000Cb.txt","text/plain")
if (success == false)
    print req.lastErrorText() + "\n";
    exit
end
success = req.AddFileForUpload2("bell","files/unportable/a\u0007b.txt","text/plain")
if (success == false)
    print req.lastErrorText() + "\n";
    exit
end
success = req.AddFileForUpload2("backspace","files/unportable/a\u0008b.txt","text/plain")
if (success == false)
    print req.lastErrorText() + "\n";
    exit
end
success = req.AddFileForUpload2("escape","files/unportable/\e[31mred.txt","text/plain")
if (success == false)
    print req.lastErrorText() + "\n";
    exit
end
success = req.AddFileForUpload2("delete","files/unportable/a\u007Fb.txt","text/plain")
if (success == false)
    print req.lastErrorText() + "\n";
    exit
end
success = req.AddFileForUpload2("control-before-digit","files/unportable/\u00011.txt","text/plain")
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
