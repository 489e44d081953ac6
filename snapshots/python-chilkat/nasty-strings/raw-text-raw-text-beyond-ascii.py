import sys

import chilkat

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat.CkHttp()

sbRequestBody = chilkat.CkStringBuilder()
sbRequestBody.Append("""latin: é ½
latin-control: a\x85b
no-break-space: a b
line-separator: a\u2028b
paragraph-separator: a\u2029b
byte-order-mark: \ufeffa
combining: é
astral: 😀𝒳
joined: 👩\u200d👩\u200d👧
right-to-left: \u202eabc\u202c שלום
zero-width: a\u200bb
""")

# resp: CkHttpResponse
resp = http.PTextSb("POST","https://api.example.com/raw",sbRequestBody,"utf-8","text/plain",False,False)
if (http.get_LastMethodSuccess() == False):
    print(http.lastErrorText())
    sys.exit()

print(resp.get_StatusCode())
print(resp.bodyStr())
