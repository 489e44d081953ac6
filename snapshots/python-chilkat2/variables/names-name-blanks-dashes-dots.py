import sys

import chilkat2

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat2.Http()

http.SetRequestHeader("X-A","{{my token}}")
http.SetRequestHeader("X-B","{{my-token}}")
http.SetRequestHeader("X-C","{{my.token}}")
http.SetRequestHeader("X-D","{{my_token}}")
http.SetRequestHeader("X-E","{{myToken}}")
http.SetRequestHeader("X-F","{{MY_TOKEN}}")

# resp: HttpResponse
resp = http.QuickRequest("GET","https://api.example.com/things")
if (http.LastMethodSuccess == False):
    print(http.LastErrorText)
    sys.exit()

print(resp.StatusCode)
print(resp.BodyStr)
