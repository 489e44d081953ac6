import sys

import chilkat2

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat2.Http()

http.OAuth1 = True
http.OAuthConsumerKey = "{{consumer_key}}"
http.OAuthConsumerSecret = "{{consumer_secret}}"
http.OAuthToken = "{{token}}"
http.OAuthTokenSecret = "{{token_secret}}"
http.OAuthSigMethod = "HMAC-SHA1"
http.OAuthRealm = "{{realm}}"
http.OAuthCallback = "{{callback}}"
http.OAuthVerifier = "{{verifier}}"

# resp: HttpResponse
resp = http.QuickRequest("GET","https://api.example.com/me?lang={{lang}}")
if (http.LastMethodSuccess == False):
    print(http.LastErrorText)
    sys.exit()

print(resp.StatusCode)
print(resp.BodyStr)
