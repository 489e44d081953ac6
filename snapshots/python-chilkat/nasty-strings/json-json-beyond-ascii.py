import sys

import chilkat

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat.CkHttp()

# This JSON is sent as it stands here; built member by member, it might change.
sbRequestBody = chilkat.CkStringBuilder()
sbRequestBody.Append("""{
  "latin": "é ½",
  "é ½": "latin",
  "latin-control": "a\x85b",
  "a\x85b": "latin-control",
  "no-break-space": "a b",
  "a b": "no-break-space",
  "line-separator": "a\u2028b",
  "a\u2028b": "line-separator",
  "paragraph-separator": "a\u2029b",
  "a\u2029b": "paragraph-separator",
  "byte-order-mark": "\ufeffa",
  "\ufeffa": "byte-order-mark",
  "combining": "é",
  "é": "combining",
  "astral": "😀𝒳",
  "😀𝒳": "astral",
  "joined": "👩\u200d👩\u200d👧",
  "👩\u200d👩\u200d👧": "joined",
  "right-to-left": "\u202eabc\u202c שלום",
  "\u202eabc\u202c שלום": "right-to-left",
  "zero-width": "a\u200bb",
  "a\u200bb": "zero-width"
}""")

# resp: CkHttpResponse
resp = http.PTextSb("POST","https://api.example.com/json",sbRequestBody,"utf-8","application/json",False,False)
if (http.get_LastMethodSuccess() == False):
    print(http.lastErrorText())
    sys.exit()

print(resp.get_StatusCode())
print(resp.bodyStr())
