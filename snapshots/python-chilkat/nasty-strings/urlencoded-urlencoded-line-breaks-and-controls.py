import sys

import chilkat

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat.CkHttp()

req = chilkat.CkHttpRequest()
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
req.AddParam("vertical-tab","a\x0bb")
req.AddParam("a\x0bb","vertical-tab")
req.AddParam("form-feed","a\x0cb")
req.AddParam("a\x0cb","form-feed")
req.AddParam("bell","a\x07b")
req.AddParam("a\x07b","bell")
req.AddParam("backspace","a\x08b")
req.AddParam("a\x08b","backspace")
req.AddParam("escape","\x1b[31mred")
req.AddParam("\x1b[31mred","escape")
req.AddParam("delete","a\x7fb")
req.AddParam("a\x7fb","delete")
req.AddParam("control-before-digit","\x011")
req.AddParam("\x011","control-before-digit")

# resp: CkHttpResponse
resp = http.PostUrlEncoded("https://api.example.com/form",req)
if (http.get_LastMethodSuccess() == False):
    print(http.lastErrorText())
    sys.exit()

print(resp.get_StatusCode())
print(resp.bodyStr())
