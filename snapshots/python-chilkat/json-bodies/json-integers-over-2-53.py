import sys

import chilkat

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat.CkHttp()

# This JSON is sent as it stands here; built member by member, it might change.
sbRequestBody = chilkat.CkStringBuilder()
sbRequestBody.Append('{"id": 12345678901234567890, "max": 9007199254740993, "min": -9223372036854775808, "u64": 18446744073709551615, "huge": 123456789012345678901234567890}')

# resp: CkHttpResponse
resp = http.PTextSb("POST","https://api.example.com/json",sbRequestBody,"utf-8","application/json",False,False)
if (http.get_LastMethodSuccess() == False):
    print(http.lastErrorText())
    sys.exit()

print(resp.get_StatusCode())
print(resp.bodyStr())
