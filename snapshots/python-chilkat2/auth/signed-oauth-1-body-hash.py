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

# The JSON that is sent:

# {
#   "status": "Hello"
# }

json = chilkat2.JsonObject()
json.UpdateString("status","Hello")

# resp: HttpResponse
resp = http.PostJson3("https://api.example.com/posts","application/json",json)
if (http.LastMethodSuccess == False):
    print(http.LastErrorText)
    sys.exit()

print(resp.StatusCode)
print(resp.BodyStr)
