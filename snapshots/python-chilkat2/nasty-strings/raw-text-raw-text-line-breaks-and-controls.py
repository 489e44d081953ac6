import sys

import chilkat2

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat2.Http()

sbRequestBody = chilkat2.StringBuilder()
sbRequestBody.Append("""lf: a
b
crlf: a\r
b
cr: a\rb
lf-at-end: a

tab: a	b
vertical-tab: a\x0bb
form-feed: a\x0cb
bell: a\x07b
backspace: a\x08b
escape: \x1b[31mred
delete: a\x7fb
control-before-digit: \x011
""")

# resp: HttpResponse
resp = http.PTextSb("POST","https://api.example.com/raw",sbRequestBody,"utf-8","text/plain",False,False)
if (http.LastMethodSuccess == False):
    print(http.LastErrorText)
    sys.exit()

print(resp.StatusCode)
print(resp.BodyStr)
