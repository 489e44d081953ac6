import sys

import chilkat

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat.CkHttp()

# The JSON that is sent:

# {
#   "price": {
#     "amount": 16.00,
#     "currency": "EUR"
#   },
#   "inStock": false
# }

json = chilkat.CkJsonObject()
json.UpdateNumber("price.amount","16.00")
json.UpdateString("price.currency","EUR")
json.UpdateBool("inStock",False)

http.SetRequestHeader("Content-Type","application/merge-patch+json")
http.SetRequestHeader("If-Match",'"7"')
# Sends the token in an Authorization header, as "Bearer".
http.put_AuthToken("{{token}}")

sbRequestBody = chilkat.CkStringBuilder()
json.EmitSb(sbRequestBody)

# resp: CkHttpResponse
resp = http.PTextSb("PATCH","https://api.example.com/v1/books/b-1041",sbRequestBody,"utf-8","application/merge-patch+json",False,False)
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
#   "id": "b-1041",
#   "title": "The Salt Road",
#   "authors": [
#     "Ines Okafor",
#     "Tomáš Vrba"
#   ],
#   "published": "2021-04-30",
#   "pages": 312,
#   "price": {
#     "amount": 16.00,
#     "currency": "EUR"
#   },
#   "inStock": false,
#   "translatedFrom": null
# }

# The values of the response;
# where the example has an array, its first element stands for all.

id = jResp.stringOf("id")
title = jResp.stringOf("title")
i = 0
count_i = jResp.SizeOfArray("authors")
while i < count_i:
    jResp.put_I(i)
    strVal = jResp.stringOf("authors[i]")
    i = i + 1
published = jResp.stringOf("published")
pages = jResp.IntOf("pages")
Amount = jResp.stringOf("price.amount")
Currency = jResp.stringOf("price.currency")
inStock = jResp.BoolOf("inStock")
translatedFromIsNull = jResp.IsNullOf("translatedFrom")
