require 'chilkat'

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = Chilkat::CkHttp.new()

req = Chilkat::CkHttpRequest.new()
req.put_HttpVerb("POST")
req.put_Path("/upload")
req.put_ContentType("multipart/form-data")
success = req.AddFileForUpload2("dollar","files/unportable/$x.txt","text/plain")
if (success == false)
    print req.lastErrorText() + "\n";
    exit
end
success = req.AddFileForUpload2("dollar-home","files/unportable/$HOME.txt","text/plain")
if (success == false)
    print req.lastErrorText() + "\n";
    exit
end
success = req.AddFileForUpload2("dollar-brace","files/unportable/${x}.txt","text/plain")
if (success == false)
    print req.lastErrorText() + "\n";
    exit
end
success = req.AddFileForUpload2("dollar-paren","files/unportable/$(id).txt","text/plain")
if (success == false)
    print req.lastErrorText() + "\n";
    exit
end
success = req.AddFileForUpload2("dollar-digit","files/unportable/$1 $$ $.txt","text/plain")
if (success == false)
    print req.lastErrorText() + "\n";
    exit
end
success = req.AddFileForUpload2("backticks","files/unportable/`id`.txt","text/plain")
if (success == false)
    print req.lastErrorText() + "\n";
    exit
end
success = req.AddFileForUpload2("hash-brace","files/unportable/\#{x}.txt","text/plain")
if (success == false)
    print req.lastErrorText() + "\n";
    exit
end
success = req.AddFileForUpload2("hash-dollar","files/unportable/\#$x \#@x.txt","text/plain")
if (success == false)
    print req.lastErrorText() + "\n";
    exit
end
success = req.AddFileForUpload2("format","files/unportable/%s %d %n %.txt","text/plain")
if (success == false)
    print req.lastErrorText() + "\n";
    exit
end
success = req.AddFileForUpload2("percent-name","files/unportable/%PATH%.txt","text/plain")
if (success == false)
    print req.lastErrorText() + "\n";
    exit
end
success = req.AddFileForUpload2("backslash-paren","files/unportable/\\(x).txt","text/plain")
if (success == false)
    print req.lastErrorText() + "\n";
    exit
end
success = req.AddFileForUpload2("at-name","files/unportable/@x @{x}.txt","text/plain")
if (success == false)
    print req.lastErrorText() + "\n";
    exit
end
success = req.AddFileForUpload2("exclamation","files/unportable/!x !!.txt","text/plain")
if (success == false)
    print req.lastErrorText() + "\n";
    exit
end
success = req.AddFileForUpload2("brace","files/unportable/{x} {0} {}.txt","text/plain")
if (success == false)
    print req.lastErrorText() + "\n";
    exit
end
success = req.AddFileForUpload2("erb","files/unportable/<%= x %>.txt","text/plain")
if (success == false)
    print req.lastErrorText() + "\n";
    exit
end
success = req.AddFileForUpload2("tilde","files/unportable/~x *.txt [a-z].txt","text/plain")
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
