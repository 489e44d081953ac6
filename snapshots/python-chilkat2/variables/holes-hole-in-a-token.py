import sys

import chilkat2

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat2.Http()

# resp: HttpResponse
resp = http.QuickRequest("GET","https://api.example.com/me")
if (http.LastMethodSuccess == False):
    print(http.LastErrorText)
    sys.exit()

print(resp.StatusCode)
print(resp.BodyStr)
