import sys

import chilkat

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat.CkHttp()

http.put_OAuth1(True)
http.put_OAuthConsumerKey("ck")
http.put_OAuthConsumerSecret("c&s")
http.put_OAuthToken("t")
http.put_OAuthTokenSecret("t=s")
http.put_OAuthSigMethod("HMAC-SHA1")

queryParams = chilkat.CkJsonObject()
queryParams.UpdateString("lang","en")

# resp: CkHttpResponse
resp = http.QuickRequestParams("GET","https://api.example.com/me",queryParams)
if (http.get_LastMethodSuccess() == False):
    print(http.lastErrorText())
    sys.exit()

print(resp.get_StatusCode())
print(resp.bodyStr())
