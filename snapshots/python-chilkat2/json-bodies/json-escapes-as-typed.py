import sys

import chilkat2

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat2.Http()

# This JSON is sent as it stands here; built member by member, it might change.
sbRequestBody = chilkat2.StringBuilder()
sbRequestBody.Append('{"quote": "\\"", "backslash": "\\\\", "slash": "\\/", "breaks": "\\b\\f\\n\\r\\t", "unicode": "\\u00e9\\u65e5", "pair": "\\ud83d\\ude00", "nul": "\\u0000", "separator": "\\u2028\\u2029"}')

# resp: HttpResponse
resp = http.PTextSb("POST","https://api.example.com/json",sbRequestBody,"utf-8","application/json",False,False)
if (http.LastMethodSuccess == False):
    print(http.LastErrorText)
    sys.exit()

print(resp.StatusCode)
print(resp.BodyStr)
