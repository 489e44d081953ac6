import sys

import chilkat2

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat2.Http()

# This JSON is sent as it stands here; built member by member, it might change.
sbRequestBody = chilkat2.StringBuilder()
sbRequestBody.Append(r"""{
  "dollar": "$x",
  "$x": "dollar",
  "dollar-home": "$HOME",
  "$HOME": "dollar-home",
  "dollar-brace": "${x}",
  "${x}": "dollar-brace",
  "dollar-paren": "$(id)",
  "$(id)": "dollar-paren",
  "dollar-digit": "$1 $$ $",
  "$1 $$ $": "dollar-digit",
  "backticks": "`id`",
  "`id`": "backticks",
  "hash-brace": "#{x}",
  "#{x}": "hash-brace",
  "hash-dollar": "#$x #@x",
  "#$x #@x": "hash-dollar",
  "format": "%s %d %n %",
  "%s %d %n %": "format",
  "percent-name": "%PATH%",
  "%PATH%": "percent-name",
  "backslash-paren": "\\(x)",
  "\\(x)": "backslash-paren",
  "at-name": "@x @{x}",
  "@x @{x}": "at-name",
  "exclamation": "!x !!",
  "!x !!": "exclamation",
  "brace": "{x} {0} {}",
  "{x} {0} {}": "brace",
  "variable": "{{x}}",
  "{{x}}": "variable",
  "erb": "<%= x %>",
  "<%= x %>": "erb",
  "tilde": "~x *.txt [a-z]",
  "~x *.txt [a-z]": "tilde"
}""")

# resp: HttpResponse
resp = http.PTextSb("POST","https://api.example.com/json",sbRequestBody,"utf-8","application/json",False,False)
if (http.LastMethodSuccess == False):
    print(http.LastErrorText)
    sys.exit()

print(resp.StatusCode)
print(resp.BodyStr)
