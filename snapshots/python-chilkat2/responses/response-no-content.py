import sys

import chilkat2

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat2.Http()

# resp: HttpResponse
resp = http.QuickRequest("DELETE","https://api.example.com/things/7")
if (http.LastMethodSuccess == False):
    print(http.LastErrorText)
    sys.exit()

respStatusCode = resp.StatusCode
if (respStatusCode != 204):
    print("Response Header:")
    print(resp.Header)
    print("Response Body:")
    print(resp.BodyStr)
    print("Failed.")
    sys.exit()

print("Success.")
