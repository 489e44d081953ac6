import sys

import chilkat

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat.CkHttp()

http.SetRequestHeader("X-Colon","a: b:c")
http.SetRequestHeader("X-List",'a, b;q=0.5, c="d, e"')
http.SetRequestHeader("X-Url","https://www.example.com/?a=b&c")
http.SetRequestHeader("X-Hash","# no comment // nor this")

# resp: CkHttpResponse
resp = http.QuickRequest("GET","https://api.example.com/headers")
if (http.get_LastMethodSuccess() == False):
    print(http.lastErrorText())
    sys.exit()

print(resp.get_StatusCode())
print(resp.bodyStr())
