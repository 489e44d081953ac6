require 'chilkat'

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = Chilkat::CkHttp.new()

req = Chilkat::CkHttpRequest.new()
req.AddParam("lf","a\nb")
req.AddParam("a\nb","lf")
req.AddParam("crlf","a\r\nb")
req.AddParam("a\r\nb","crlf")
req.AddParam("cr","a\rb")
req.AddParam("a\rb","cr")
req.AddParam("lf-at-end","a\n")
req.AddParam("a\n","lf-at-end")
req.AddParam("tab","a\tb")
req.AddParam("a\tb","tab")
req.AddParam("vertical-tab","a\u000Bb")
req.AddParam("a\u000Bb","vertical-tab")
req.AddParam("form-feed","a\u000Cb")
req.AddParam("a\u000Cb","form-feed")
req.AddParam("bell","a\u0007b")
req.AddParam("a\u0007b","bell")
req.AddParam("backspace","a\u0008b")
req.AddParam("a\u0008b","backspace")
req.AddParam("escape","\e[31mred")
req.AddParam("\e[31mred","escape")
req.AddParam("delete","a\u007Fb")
req.AddParam("a\u007Fb","delete")
req.AddParam("control-before-digit","\u00011")
req.AddParam("\u00011","control-before-digit")

# resp: CkHttpResponse
resp = http.PostUrlEncoded("https://api.example.com/form",req)
if (http.get_LastMethodSuccess() == false)
    print http.lastErrorText() + "\n";
    exit
end

print resp.get_StatusCode().to_s() + "\n";
print resp.bodyStr() + "\n";
