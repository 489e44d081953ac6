import sys

import chilkat2

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat2.Http()

sbResponseBody = chilkat2.StringBuilder()
success = http.QuickGetSb("https://api.example.com/things/7",sbResponseBody)
if (success == False):
    print(http.LastErrorText)
    sys.exit()

jResp = chilkat2.JsonObject()
jResp.LoadSb(sbResponseBody)
jResp.EmitCompact = False

print("Response Body:")
print(jResp.Emit())

respStatusCode = http.LastStatus
print("Response Status Code = " + str(respStatusCode))
if (respStatusCode >= 400):
    print("Response Header:")
    print(http.LastHeader)
    print("Failed.")
    sys.exit()

# The saved example of a response
# (the code below it reads its values):

# {
#   "id": 12345678901234567890,
#   "price": 18.50,
#   "ratio": 1e-3,
#   "zero": -0,
#   "count": 0
# }

# The values of the response;
# where the example has an array, its first element stands for all.

id = jResp.StringOf("id")
price = jResp.StringOf("price")
ratio = jResp.StringOf("ratio")
zero = jResp.StringOf("zero")
count = jResp.IntOf("count")
