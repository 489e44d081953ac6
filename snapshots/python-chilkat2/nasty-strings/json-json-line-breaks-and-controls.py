import sys

import chilkat2

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat2.Http()

# This JSON is sent as it stands here; built member by member, it might change.
sbRequestBody = chilkat2.StringBuilder()
sbRequestBody.Append("""{
  "lf": "a\\nb",
  "a\\nb": "lf",
  "crlf": "a\\r\\nb",
  "a\\r\\nb": "crlf",
  "cr": "a\\rb",
  "a\\rb": "cr",
  "lf-at-end": "a\\n",
  "a\\n": "lf-at-end",
  "tab": "a\\tb",
  "a\\tb": "tab",
  "vertical-tab": "a\\u000bb",
  "a\\u000bb": "vertical-tab",
  "form-feed": "a\\fb",
  "a\\fb": "form-feed",
  "bell": "a\\u0007b",
  "a\\u0007b": "bell",
  "backspace": "a\\bb",
  "a\\bb": "backspace",
  "escape": "\\u001b[31mred",
  "\\u001b[31mred": "escape",
  "delete": "a\x7fb",
  "a\x7fb": "delete",
  "control-before-digit": "\\u00011",
  "\\u00011": "control-before-digit"
}""")

# resp: HttpResponse
resp = http.PTextSb("POST","https://api.example.com/json",sbRequestBody,"utf-8","application/json",False,False)
if (http.LastMethodSuccess == False):
    print(http.LastErrorText)
    sys.exit()

print(resp.StatusCode)
print(resp.BodyStr)
