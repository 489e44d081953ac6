import sys

import chilkat2

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat2.Http()

http.SetRequestHeader("User-Agent","bookshop/1.0")
http.SetRequestHeader("Accept","application/json")
http.SetRequestHeader("Accept-Encoding","identity")
http.SetRequestHeader("Accept-Language","cs, en;q=0.5")
http.SetRequestHeader("Cache-Control","no-cache")

# resp: HttpResponse
resp = http.QuickRequest("GET","https://api.example.com/headers")
if (http.LastMethodSuccess == False):
    print(http.LastErrorText)
    sys.exit()

print(resp.StatusCode)
print(resp.BodyStr)
