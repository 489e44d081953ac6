import sys

import chilkat2

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat2.Http()

req = chilkat2.HttpRequest()
req.AddParam("at","{{$isoTimestamp}}")
req.AddParam("n-{{$randomInt}}","{{$timestamp}}")

# resp: HttpResponse
resp = http.PostUrlEncoded("https://api.example.com/things/{{$guid}}/{{$isoTimestamp}}?since={{$isoTimestamp}}",req)
if (http.LastMethodSuccess == False):
    print(http.LastErrorText)
    sys.exit()

print(resp.StatusCode)
print(resp.BodyStr)
