require 'chilkat'

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = Chilkat::CkHttp.new()

req = Chilkat::CkHttpRequest.new()
req.AddParam("latin","é ½")
req.AddParam("é ½","latin")
req.AddParam("latin-control","a\u0085b")
req.AddParam("a\u0085b","latin-control")
req.AddParam("no-break-space","a b")
req.AddParam("a b","no-break-space")
req.AddParam("line-separator","a\u2028b")
req.AddParam("a\u2028b","line-separator")
req.AddParam("paragraph-separator","a\u2029b")
req.AddParam("a\u2029b","paragraph-separator")
req.AddParam("byte-order-mark","\uFEFFa")
req.AddParam("\uFEFFa","byte-order-mark")
req.AddParam("combining","é")
req.AddParam("é","combining")
req.AddParam("astral","😀𝒳")
req.AddParam("😀𝒳","astral")
req.AddParam("joined","👩\u200D👩\u200D👧")
req.AddParam("👩\u200D👩\u200D👧","joined")
req.AddParam("right-to-left","\u202Eabc\u202C שלום")
req.AddParam("\u202Eabc\u202C שלום","right-to-left")
req.AddParam("zero-width","a\u200Bb")
req.AddParam("a\u200Bb","zero-width")

# resp: CkHttpResponse
resp = http.PostUrlEncoded("https://api.example.com/form",req)
if (http.get_LastMethodSuccess() == false)
    print http.lastErrorText() + "\n";
    exit
end

print resp.get_StatusCode().to_s() + "\n";
print resp.bodyStr() + "\n";
