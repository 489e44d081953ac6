import sys

import chilkat

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat.CkHttp()

sbRequestBody = chilkat.CkStringBuilder()
sbRequestBody.Append(r"""single: '
double: "
both: it's "so"
two-singles: ''
two-doubles: ""
backslash: \
backslash-at-end: a\
two-backslashes: a\\
backslash-double: a\"b
backslash-single: a\'b
backslash-n: a\nb
backslash-u: \u0041\x41\101
folder: C:\new\table
""")

# resp: CkHttpResponse
resp = http.PTextSb("POST","https://api.example.com/raw",sbRequestBody,"utf-8","text/plain",False,False)
if (http.get_LastMethodSuccess() == False):
    print(http.lastErrorText())
    sys.exit()

print(resp.get_StatusCode())
print(resp.bodyStr())
