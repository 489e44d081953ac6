require 'chilkat'

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = Chilkat::CkHttp.new()

req = Chilkat::CkHttpRequest.new()
req.put_HttpVerb("POST")
req.put_Path("/upload")
req.put_ContentType("multipart/form-data")
success = req.AddFileForUpload2("single","files/unportable/'.txt","text/plain")
if (success == false)
    print req.lastErrorText() + "\n";
    exit
end
success = req.AddFileForUpload2("double","files/unportable/\".txt","text/plain")
if (success == false)
    print req.lastErrorText() + "\n";
    exit
end
success = req.AddFileForUpload2("both","files/unportable/it's \"so\".txt","text/plain")
if (success == false)
    print req.lastErrorText() + "\n";
    exit
end
success = req.AddFileForUpload2("two-singles","files/unportable/''.txt","text/plain")
if (success == false)
    print req.lastErrorText() + "\n";
    exit
end
success = req.AddFileForUpload2("two-doubles","files/unportable/\"\".txt","text/plain")
if (success == false)
    print req.lastErrorText() + "\n";
    exit
end
success = req.AddFileForUpload2("backslash","files/unportable/\\.txt","text/plain")
if (success == false)
    print req.lastErrorText() + "\n";
    exit
end
success = req.AddFileForUpload2("backslash-at-end","files/unportable/a\\.txt","text/plain")
if (success == false)
    print req.lastErrorText() + "\n";
    exit
end
success = req.AddFileForUpload2("two-backslashes","files/unportable/a\\\\.txt","text/plain")
if (success == false)
    print req.lastErrorText() + "\n";
    exit
end
success = req.AddFileForUpload2("backslash-double","files/unportable/a\\\"b.txt","text/plain")
if (success == false)
    print req.lastErrorText() + "\n";
    exit
end
success = req.AddFileForUpload2("backslash-single","files/unportable/a\\'b.txt","text/plain")
if (success == false)
    print req.lastErrorText() + "\n";
    exit
end
success = req.AddFileForUpload2("backslash-n","files/unportable/a\\nb.txt","text/plain")
if (success == false)
    print req.lastErrorText() + "\n";
    exit
end
success = req.AddFileForUpload2("backslash-u","files/unportable/\\u0041\\x41\\101.txt","text/plain")
if (success == false)
    print req.lastErrorText() + "\n";
    exit
end
success = req.AddFileForUpload2("folder","files/unportable/C:\\new\\table.txt","text/plain")
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
