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
#   "book": {
#     "price": {
#       "amount": 18.5
#     }
#   },
#   "chapters": [
#     {
#       "title": "One",
#       "notes": [
#         {
#           "text": "a"
#         },
#         {
#           "text": "b"
#         }
#       ],
#       "tags": [
#         "x",
#         "y"
#       ]
#     },
#     {
#       "title": "Two",
#       "notes": [],
#       "extra": 1
#     }
#   ]
# }

# The values of the response;
# where the example has an array, its first element stands for all.

Amount = jResp.stringOf("book.price.amount")
i = 0
count_i = jResp.SizeOfArray("chapters")
while i < count_i:
    jResp.put_I(i)
    title = jResp.stringOf("chapters[i].title")
    j = 0
    count_j = jResp.SizeOfArray("chapters[i].notes")
    while j < count_j:
        jResp.put_J(j)
        text = jResp.stringOf("chapters[i].notes[j].text")
        j = j + 1
    j = 0
    count_j = jResp.SizeOfArray("chapters[i].tags")
    while j < count_j:
        jResp.put_J(j)
        strVal = jResp.stringOf("chapters[i].tags[j]")
        j = j + 1
    i = i + 1
