import sys

import chilkat

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat.CkHttp()

req = chilkat.CkHttpRequest()
req.AddParam("grant_type","refresh_token")
req.AddParam("refresh_token","{{refreshToken}}")
req.AddParam("client_id","{{clientId}}")
req.AddParam("scope","books:read books:write")

# resp: CkHttpResponse
resp = http.PostUrlEncoded("https://login.example.com/oauth/token",req)
if (http.get_LastMethodSuccess() == False):
    print(http.lastErrorText())
    sys.exit()

sbResponseBody = chilkat.CkStringBuilder()
resp.GetBodySb(sbResponseBody)

jResp = chilkat.CkJsonObject()
jResp.LoadSb(sbResponseBody)
jResp.put_EmitCompact(False)

print("Response Body:")
print(jResp.emit())

respStatusCode = resp.get_StatusCode()
print("Response Status Code = " + str(respStatusCode))
if (respStatusCode >= 400):
    print("Response Header:")
    print(resp.header())
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

access_token = jResp.stringOf("access_token")
token_type = jResp.stringOf("token_type")
expires_in = jResp.IntOf("expires_in")
scope = jResp.stringOf("scope")
