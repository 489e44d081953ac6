import sys

import chilkat

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat.CkHttp()

# Sends the token in an Authorization header, as "Bearer".
http.put_AuthToken("{{token}}")

sbResponseBody = chilkat.CkStringBuilder()
success = http.QuickGetSb("https://api.example.com/v1/me",sbResponseBody)
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
#   "name": "Ines Okafor",
#   "roles": [
#     "reader",
#     "author"
#   ]
# }

# The values of the response;
# where the example has an array, its first element stands for all.

name = jResp.stringOf("name")
i = 0
count_i = jResp.SizeOfArray("roles")
while i < count_i:
    jResp.put_I(i)
    strVal = jResp.stringOf("roles[i]")
    i = i + 1
