import sys

import chilkat2

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat2.Http()

http.OAuth1 = True
http.OAuthConsumerKey = "ck"
http.OAuthConsumerSecret = "cs"
http.OAuthToken = "at"
http.OAuthTokenSecret = "ts"
http.OAuthSigMethod = "HMAC-SHA1"

# resp: HttpResponse
resp = http.QuickRequest("GET","https://api.example.com/a%7Eb//c%2fd/%41")
if (http.LastMethodSuccess == False):
    print(http.LastErrorText)
    sys.exit()

print(resp.StatusCode)
print(resp.BodyStr)
