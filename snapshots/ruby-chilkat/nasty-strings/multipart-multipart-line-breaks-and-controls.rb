require 'chilkat'

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = Chilkat::CkHttp.new()

req = Chilkat::CkHttpRequest.new()
req.put_HttpVerb("POST")
req.put_Path("/upload")
req.put_ContentType("multipart/form-data")
req.AddParam("lf","a\nb")
req.AddParam("crlf","a\r\nb")
req.AddParam("cr","a\rb")
req.AddParam("lf-at-end","a\n")
req.AddParam("tab","a\tb")
req.AddParam("vertical-tab","a\u000Bb")
req.AddParam("form-feed","a\u000Cb")
req.AddParam("bell","a\u0007b")
req.AddParam("backspace","a\u0008b")
req.AddParam("escape","\e[31mred")
req.AddParam("delete","a\u007Fb")
req.AddParam("control-before-digit","\u00011")

# resp: CkHttpResponse
resp = http.SynchronousRequest("api.example.com",443,true,req)
if (http.get_LastMethodSuccess() == false)
    print http.lastErrorText() + "\n";
    exit
end

print resp.get_StatusCode().to_s() + "\n";
print resp.bodyStr() + "\n";
