import sys

import chilkat2

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat2.Http()

# Sends the token in an Authorization header, as "Bearer".
http.AuthToken = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJpbmVzIn0.2RQ6f7v7DHUvzidv3Ddf27Ghp5auQEiHctwwlRoGIGQ"

# resp: HttpResponse
resp = http.QuickRequest("GET","https://api.example.com/me")
if (http.LastMethodSuccess == False):
    print(http.LastErrorText)
    sys.exit()

print(resp.StatusCode)
print(resp.BodyStr)
