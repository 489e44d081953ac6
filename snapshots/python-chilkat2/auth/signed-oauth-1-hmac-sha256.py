import sys

import chilkat2

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat2.Http()

http.OAuth1 = True
http.OAuthConsumerKey = "ck"
http.OAuthConsumerSecret = "cs"
http.OAuthSigMethod = "HMAC-SHA256"
http.OAuthRealm = "Shop"
http.OAuthCallback = "https://app.example.com/back?a=1"
http.OAuthVerifier = "v1"

# resp: HttpResponse
resp = http.QuickRequest("POST","https://api.example.com/request-token")
if (http.LastMethodSuccess == False):
    print(http.LastErrorText)
    sys.exit()

print(resp.StatusCode)
print(resp.BodyStr)
