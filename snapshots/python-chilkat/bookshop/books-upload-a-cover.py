import sys

import chilkat

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat.CkHttp()

req = chilkat.CkHttpRequest()
req.put_HttpVerb("PUT")
req.put_Path("/v1/books/b-1041/cover")
req.put_ContentType("multipart/form-data")
success = req.AddFileForUpload2("cover","files/cover.png","image/png")
if (success == False):
    print(req.lastErrorText())
    sys.exit()
req.AddParam("caption","Front cover, second edition")
req.AddHeader("Authorization","Bearer {{token}}")

# resp: CkHttpResponse
resp = http.SynchronousRequest("api.example.com",443,True,req)
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
#   "url": "https://covers.example.com/b-1041.png",
#   "width": 600,
#   "height": 900
# }

# The values of the response;
# where the example has an array, its first element stands for all.

v_url = jResp.stringOf("url")
width = jResp.IntOf("width")
height = jResp.IntOf("height")
