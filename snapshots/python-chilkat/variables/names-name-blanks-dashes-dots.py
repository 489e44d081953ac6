import sys

import chilkat

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat.CkHttp()

http.SetRequestHeader("X-A","{{my token}}")
http.SetRequestHeader("X-B","{{my-token}}")
http.SetRequestHeader("X-C","{{my.token}}")
http.SetRequestHeader("X-D","{{my_token}}")
http.SetRequestHeader("X-E","{{myToken}}")
http.SetRequestHeader("X-F","{{MY_TOKEN}}")

# resp: CkHttpResponse
resp = http.QuickRequest("GET","https://api.example.com/things")
if (http.get_LastMethodSuccess() == False):
    print(http.lastErrorText())
    sys.exit()

print(resp.get_StatusCode())
print(resp.bodyStr())
