import sys

import chilkat

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat.CkHttp()

http.SetRequestHeader("X-A","{{class}}")
http.SetRequestHeader("X-B","{{def}}")
http.SetRequestHeader("X-C","{{end}}")
http.SetRequestHeader("X-D","{{new}}")
http.SetRequestHeader("X-E","{{type}}")
http.SetRequestHeader("X-F","{{func}}")
http.SetRequestHeader("X-G","{{self}}")
http.SetRequestHeader("X-H","{{None}}")
http.SetRequestHeader("X-I","{{null}}")
http.SetRequestHeader("X-J","{{await}}")

# resp: CkHttpResponse
resp = http.QuickRequest("GET","https://api.example.com/things")
if (http.get_LastMethodSuccess() == False):
    print(http.lastErrorText())
    sys.exit()

print(resp.get_StatusCode())
print(resp.bodyStr())
