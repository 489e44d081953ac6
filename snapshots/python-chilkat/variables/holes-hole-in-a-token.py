import sys

import chilkat

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat.CkHttp()

# resp: CkHttpResponse
resp = http.QuickRequest("GET","https://api.example.com/me")
if (http.get_LastMethodSuccess() == False):
    print(http.lastErrorText())
    sys.exit()

print(resp.get_StatusCode())
print(resp.bodyStr())
