import sys

import chilkat

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat.CkHttp()

http.put_OAuth1(True)
http.put_OAuthConsumerKey("ck")
http.put_OAuthConsumerSecret("cs")
http.put_OAuthToken("at")
http.put_OAuthTokenSecret("ts")
http.put_OAuthSigMethod("HMAC-SHA1")

# resp: CkHttpResponse
resp = http.QuickRequest("GET","https://api.example.com/a%7Eb//c%2fd/%41")
if (http.get_LastMethodSuccess() == False):
    print(http.lastErrorText())
    sys.exit()

print(resp.get_StatusCode())
print(resp.bodyStr())
