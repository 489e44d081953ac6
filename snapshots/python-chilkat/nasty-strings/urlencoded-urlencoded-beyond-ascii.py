import sys

import chilkat

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat.CkHttp()

req = chilkat.CkHttpRequest()
req.AddParam("latin","é ½")
req.AddParam("é ½","latin")
req.AddParam("latin-control","a\x85b")
req.AddParam("a\x85b","latin-control")
req.AddParam("no-break-space","a b")
req.AddParam("a b","no-break-space")
req.AddParam("line-separator","a\u2028b")
req.AddParam("a\u2028b","line-separator")
req.AddParam("paragraph-separator","a\u2029b")
req.AddParam("a\u2029b","paragraph-separator")
req.AddParam("byte-order-mark","\ufeffa")
req.AddParam("\ufeffa","byte-order-mark")
req.AddParam("combining","é")
req.AddParam("é","combining")
req.AddParam("astral","😀𝒳")
req.AddParam("😀𝒳","astral")
req.AddParam("joined","👩\u200d👩\u200d👧")
req.AddParam("👩\u200d👩\u200d👧","joined")
req.AddParam("right-to-left","\u202eabc\u202c שלום")
req.AddParam("\u202eabc\u202c שלום","right-to-left")
req.AddParam("zero-width","a\u200bb")
req.AddParam("a\u200bb","zero-width")

# resp: CkHttpResponse
resp = http.PostUrlEncoded("https://api.example.com/form",req)
if (http.get_LastMethodSuccess() == False):
    print(http.lastErrorText())
    sys.exit()

print(resp.get_StatusCode())
print(resp.bodyStr())
