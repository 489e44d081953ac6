import sys

import chilkat

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat.CkHttp()

sbResponseBody = chilkat.CkStringBuilder()
success = http.QuickGetSb("https://api.example.com/things/7",sbResponseBody)
if (success == False):
    print(http.lastErrorText())
    sys.exit()

jResp = chilkat.CkJsonObject()
jResp.LoadSb(sbResponseBody)
jResp.put_EmitCompact(False)

print("Response Body:")
print(jResp.emit())

respStatusCode = http.get_LastStatus()
print("Response Status Code = " + str(respStatusCode))
if (respStatusCode >= 400):
    print("Response Header:")
    print(http.lastHeader())
    print("Failed.")
    sys.exit()

# The saved example of a response
# (the code below it reads its values):

# {
#   "title": "Salt"
# }

# The values of the response;
# where the example has an array, its first element stands for all.

title = jResp.stringOf("title")
