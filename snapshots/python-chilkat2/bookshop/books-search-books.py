import sys

import chilkat2

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat2.Http()

http.SetRequestHeader("Accept","application/json")
# Sends the token in an Authorization header, as "Bearer".
http.AuthToken = "{{token}}"

sbResponseBody = chilkat2.StringBuilder()
success = http.QuickGetSb("https://api.example.com/v1/books/search?q=%22salt%20road%22%20%26%20sea&author=Tom%C3%A1%C5%A1%20Vrba&tag=maps&tag=coast",sbResponseBody)
if (success == False):
    print(http.LastErrorText)
    sys.exit()

jarrResp = chilkat2.JsonArray()
jarrResp.LoadSb(sbResponseBody)
jarrResp.EmitCompact = False

print("Response Body:")
print(jarrResp.Emit())

respStatusCode = http.LastStatus
print("Response Status Code = " + str(respStatusCode))
if (respStatusCode >= 400):
    print("Response Header:")
    print(http.LastHeader)
    print("Failed.")
    sys.exit()

# The saved example of a response
# (the code below it reads its values):

# [
#   {
#     "id": "b-1041",
#     "title": "The Salt Road",
#     "score": 0.93
#   }
# ]

# The values of the response;
# where the example has an array, its first element stands for all.

i = 0
count_i = jarrResp.Size
while i < count_i:
    # json: JsonObject
    json = jarrResp.ObjectAt(i)
    id = json.StringOf("id")
    title = json.StringOf("title")
    score = json.StringOf("score")
    i = i + 1
