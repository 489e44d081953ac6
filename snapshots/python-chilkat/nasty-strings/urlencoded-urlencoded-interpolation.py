import sys

import chilkat

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat.CkHttp()

req = chilkat.CkHttpRequest()
req.AddParam("dollar","$x")
req.AddParam("$x","dollar")
req.AddParam("dollar-home","$HOME")
req.AddParam("$HOME","dollar-home")
req.AddParam("dollar-brace","${x}")
req.AddParam("${x}","dollar-brace")
req.AddParam("dollar-paren","$(id)")
req.AddParam("$(id)","dollar-paren")
req.AddParam("dollar-digit","$1 $$ $")
req.AddParam("$1 $$ $","dollar-digit")
req.AddParam("backticks","`id`")
req.AddParam("`id`","backticks")
req.AddParam("hash-brace","#{x}")
req.AddParam("#{x}","hash-brace")
req.AddParam("hash-dollar","#$x #@x")
req.AddParam("#$x #@x","hash-dollar")
req.AddParam("format","%s %d %n %")
req.AddParam("%s %d %n %","format")
req.AddParam("percent-name","%PATH%")
req.AddParam("%PATH%","percent-name")
req.AddParam("backslash-paren","\\(x)")
req.AddParam("\\(x)","backslash-paren")
req.AddParam("at-name","@x @{x}")
req.AddParam("@x @{x}","at-name")
req.AddParam("exclamation","!x !!")
req.AddParam("!x !!","exclamation")
req.AddParam("brace","{x} {0} {}")
req.AddParam("{x} {0} {}","brace")
req.AddParam("variable","{{x}}")
req.AddParam("{{x}}","variable")
req.AddParam("erb","<%= x %>")
req.AddParam("<%= x %>","erb")
req.AddParam("tilde","~x *.txt [a-z]")
req.AddParam("~x *.txt [a-z]","tilde")

# resp: CkHttpResponse
resp = http.PostUrlEncoded("https://api.example.com/form",req)
if (http.get_LastMethodSuccess() == False):
    print(http.lastErrorText())
    sys.exit()

print(resp.get_StatusCode())
print(resp.bodyStr())
