import sys

import chilkat2

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat2.Http()

sbRequestBody = chilkat2.StringBuilder()
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

# resp: HttpResponse
resp = http.PTextSb("POST","https://api.example.com/raw",sbRequestBody,"utf-8","text/plain",False,False)
if (http.LastMethodSuccess == False):
    print(http.LastErrorText)
    sys.exit()

print(resp.StatusCode)
print(resp.BodyStr)
