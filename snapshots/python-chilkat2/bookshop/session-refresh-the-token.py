import sys

import chilkat2

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat2.Http()

req = chilkat2.HttpRequest()
req.AddParam("grant_type","refresh_token")
req.AddParam("refresh_token","{{refreshToken}}")
req.AddParam("client_id","{{clientId}}")
req.AddParam("scope","books:read books:write")

# resp: HttpResponse
resp = http.PostUrlEncoded("https://login.example.com/oauth/token",req)
if (http.LastMethodSuccess == False):
    print(http.LastErrorText)
    sys.exit()

sbResponseBody = chilkat2.StringBuilder()
resp.GetBodySb(sbResponseBody)

jResp = chilkat2.JsonObject()
jResp.LoadSb(sbResponseBody)
jResp.EmitCompact = False

print("Response Body:")
print(jResp.Emit())

respStatusCode = resp.StatusCode
print("Response Status Code = " + str(respStatusCode))
if (respStatusCode >= 400):
    print("Response Header:")
    print(resp.Header)
    print("Failed.")
    sys.exit()

# The saved example of a response
# (the code below it reads its values):

# {
#   "access_token": "example-access-token",
#   "token_type": "Bearer",
#   "expires_in": 3600,
#   "scope": "books:read books:write"
# }

# The values of the response;
# where the example has an array, its first element stands for all.

access_token = jResp.StringOf("access_token")
token_type = jResp.StringOf("token_type")
expires_in = jResp.IntOf("expires_in")
scope = jResp.StringOf("scope")
