require 'chilkat'

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = Chilkat::CkHttp.new()

req = Chilkat::CkHttpRequest.new()
req.put_HttpVerb("POST")
req.put_Path("/upload")
req.put_ContentType("multipart/form-data")
success = req.AddFileForUpload2("latin","files/unportable/é ½.txt","text/plain")
if (success == false)
    print req.lastErrorText() + "\n";
    exit
end
success = req.AddFileForUpload2("latin-control","files/unportable/a\u0085b.txt","text/plain")
if (success == false)
    print req.lastErrorText() + "\n";
    exit
end
success = req.AddFileForUpload2("no-break-space","files/unportable/a b.txt","text/plain")
if (success == false)
    print req.lastErrorText() + "\n";
    exit
end
success = req.AddFileForUpload2("line-separator","files/unportable/a\u2028b.txt","text/plain")
if (success == false)
    print req.lastErrorText() + "\n";
    exit
end
success = req.AddFileForUpload2("paragraph-separator","files/unportable/a\u2029b.txt","text/plain")
if (success == false)
    print req.lastErrorText() + "\n";
    exit
end
success = req.AddFileForUpload2("byte-order-mark","files/unportable/\uFEFFa.txt","text/plain")
if (success == false)
    print req.lastErrorText() + "\n";
    exit
end
success = req.AddFileForUpload2("combining","files/unportable/é.txt","text/plain")
if (success == false)
    print req.lastErrorText() + "\n";
    exit
end
success = req.AddFileForUpload2("astral","files/unportable/😀𝒳.txt","text/plain")
if (success == false)
    print req.lastErrorText() + "\n";
    exit
end
success = req.AddFileForUpload2("joined","files/unportable/👩\u200D👩\u200D👧.txt","text/plain")
if (success == false)
    print req.lastErrorText() + "\n";
    exit
end
success = req.AddFileForUpload2("right-to-left","files/unportable/\u202Eabc\u202C שלום.txt","text/plain")
if (success == false)
    print req.lastErrorText() + "\n";
    exit
end
success = req.AddFileForUpload2("zero-width","files/unportable/a\u200Bb.txt","text/plain")
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
