import sys

import chilkat2

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat2.Http()

http.SetRequestHeader("X-Colon","a: b:c")
http.SetRequestHeader("X-List",'a, b;q=0.5, c="d, e"')
http.SetRequestHeader("X-Url","https://www.example.com/?a=b&c")
http.SetRequestHeader("X-Hash","# no comment // nor this")

# resp: HttpResponse
resp = http.QuickRequest("GET","https://api.example.com/headers")
if (http.LastMethodSuccess == False):
    print(http.LastErrorText)
    sys.exit()

print(resp.StatusCode)
print(resp.BodyStr)
