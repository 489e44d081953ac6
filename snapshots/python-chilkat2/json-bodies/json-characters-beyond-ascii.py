import sys

import chilkat2

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat2.Http()

# This JSON is sent as it stands here; built member by member, it might change.
sbRequestBody = chilkat2.StringBuilder()
sbRequestBody.Append('{"żółw": "日本", "emoji": "😀 👩\u200d👩\u200d👧", "combined": "é", "Füße": "ß"}')

# resp: HttpResponse
resp = http.PTextSb("POST","https://api.example.com/json",sbRequestBody,"utf-8","application/json",False,False)
if (http.LastMethodSuccess == False):
    print(http.LastErrorText)
    sys.exit()

print(resp.StatusCode)
print(resp.BodyStr)
