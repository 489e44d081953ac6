import sys

import chilkat2

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat2.Http()

req = chilkat2.HttpRequest()
req.HttpVerb = "PUT"
req.Path = "/v1/books/b-1041/cover"
req.ContentType = "multipart/form-data"
success = req.AddFileForUpload2("cover","files/cover.png","image/png")
if (success == False):
    print(req.LastErrorText)
    sys.exit()
req.AddParam("caption","Front cover, second edition")
req.AddHeader("Authorization","Bearer {{token}}")

# resp: HttpResponse
resp = http.SynchronousRequest("api.example.com",443,True,req)
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
#   "url": "https://covers.example.com/b-1041.png",
#   "width": 600,
#   "height": 900
# }

# The values of the response;
# where the example has an array, its first element stands for all.

v_url = jResp.StringOf("url")
width = jResp.IntOf("width")
height = jResp.IntOf("height")
