import sys

import chilkat2

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat2.Http()

http.OAuth1 = True
http.OAuthConsumerKey = "ck"
http.OAuthConsumerSecret = "c&s"
http.OAuthToken = "t"
http.OAuthTokenSecret = "t=s"
http.OAuthSigMethod = "HMAC-SHA1"

queryParams = chilkat2.JsonObject()
queryParams.UpdateString("lang","en")

# resp: HttpResponse
resp = http.QuickRequestParams("GET","https://api.example.com/me",queryParams)
if (http.LastMethodSuccess == False):
    print(http.LastErrorText)
    sys.exit()

print(resp.StatusCode)
print(resp.BodyStr)
