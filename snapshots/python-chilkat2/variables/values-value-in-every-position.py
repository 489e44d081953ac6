import sys

import chilkat2

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat2.Http()

req = chilkat2.HttpRequest()
req.AddParam("genre","travel & food/é")
req.AddParam("travel & food/é","name")
req.AddHeader("X-Genre","travel & food/é")

# resp: HttpResponse
resp = http.PostUrlEncoded("https://api.example.com/v1/travel%20&%20food/%C3%A9?genre=travel%20&%20food/%C3%A9",req)
if (http.LastMethodSuccess == False):
    print(http.LastErrorText)
    sys.exit()

print(resp.StatusCode)
print(resp.BodyStr)
