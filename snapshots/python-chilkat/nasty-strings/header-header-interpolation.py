import sys

import chilkat

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat.CkHttp()

http.SetRequestHeader("X-dollar","$x")
http.SetRequestHeader("X-dollar-home","$HOME")
http.SetRequestHeader("X-dollar-brace","${x}")
http.SetRequestHeader("X-dollar-paren","$(id)")
http.SetRequestHeader("X-dollar-digit","$1 $$ $")
http.SetRequestHeader("X-backticks","`id`")
http.SetRequestHeader("X-hash-brace","#{x}")
http.SetRequestHeader("X-hash-dollar","#$x #@x")
http.SetRequestHeader("X-format","%s %d %n %")
http.SetRequestHeader("X-percent-name","%PATH%")
http.SetRequestHeader("X-backslash-paren","\\(x)")
http.SetRequestHeader("X-at-name","@x @{x}")
http.SetRequestHeader("X-exclamation","!x !!")
http.SetRequestHeader("X-brace","{x} {0} {}")
http.SetRequestHeader("X-variable","{{x}}")
http.SetRequestHeader("X-erb","<%= x %>")
http.SetRequestHeader("X-tilde","~x *.txt [a-z]")

# resp: CkHttpResponse
resp = http.QuickRequest("GET","https://api.example.com/things")
if (http.get_LastMethodSuccess() == False):
    print(http.lastErrorText())
    sys.exit()

print(resp.get_StatusCode())
print(resp.bodyStr())
