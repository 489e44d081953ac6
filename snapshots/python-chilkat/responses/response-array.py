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

jarrResp = chilkat.CkJsonArray()
jarrResp.LoadSb(sbResponseBody)
jarrResp.put_EmitCompact(False)

print("Response Body:")
print(jarrResp.emit())

respStatusCode = http.get_LastStatus()
print("Response Status Code = " + str(respStatusCode))
if (respStatusCode >= 400):
    print("Response Header:")
    print(http.lastHeader())
    print("Failed.")
    sys.exit()

# The saved example of a response
# (the code below it reads its values):

# [
#   {
#     "id": 1
#   },
#   {
#     "id": 2,
#     "title": "Salt"
#   }
# ]

# The values of the response;
# where the example has an array, its first element stands for all.

i = 0
count_i = jarrResp.get_Size()
while i < count_i:
    # json: CkJsonObject
    json = jarrResp.ObjectAt(i)
    id = json.IntOf("id")
    i = i + 1
