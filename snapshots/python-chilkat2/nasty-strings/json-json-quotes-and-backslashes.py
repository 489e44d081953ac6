import sys

import chilkat2

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat2.Http()

# This JSON is sent as it stands here; built member by member, it might change.
sbRequestBody = chilkat2.StringBuilder()
sbRequestBody.Append(r"""{
  "single": "'",
  "'": "single",
  "double": "\"",
  "\"": "double",
  "both": "it's \"so\"",
  "it's \"so\"": "both",
  "two-singles": "''",
  "''": "two-singles",
  "two-doubles": "\"\"",
  "\"\"": "two-doubles",
  "backslash": "\\",
  "\\": "backslash",
  "backslash-at-end": "a\\",
  "a\\": "backslash-at-end",
  "two-backslashes": "a\\\\",
  "a\\\\": "two-backslashes",
  "backslash-double": "a\\\"b",
  "a\\\"b": "backslash-double",
  "backslash-single": "a\\'b",
  "a\\'b": "backslash-single",
  "backslash-n": "a\\nb",
  "a\\nb": "backslash-n",
  "backslash-u": "\\u0041\\x41\\101",
  "\\u0041\\x41\\101": "backslash-u",
  "folder": "C:\\new\\table",
  "C:\\new\\table": "folder"
}""")

# resp: HttpResponse
resp = http.PTextSb("POST","https://api.example.com/json",sbRequestBody,"utf-8","application/json",False,False)
if (http.LastMethodSuccess == False):
    print(http.LastErrorText)
    sys.exit()

print(resp.StatusCode)
print(resp.BodyStr)
