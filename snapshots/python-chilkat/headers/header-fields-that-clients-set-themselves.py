import sys

import chilkat

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat.CkHttp()

http.SetRequestHeader("User-Agent","bookshop/1.0")
http.SetRequestHeader("Accept","application/json")
http.SetRequestHeader("Accept-Encoding","identity")
http.SetRequestHeader("Accept-Language","cs, en;q=0.5")
http.SetRequestHeader("Cache-Control","no-cache")

# resp: CkHttpResponse
resp = http.QuickRequest("GET","https://api.example.com/headers")
if (http.get_LastMethodSuccess() == False):
    print(http.lastErrorText())
    sys.exit()

print(resp.get_StatusCode())
print(resp.bodyStr())
