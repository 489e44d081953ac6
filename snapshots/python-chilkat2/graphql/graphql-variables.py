import sys

import chilkat2

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat2.Http()

# The JSON that is sent:

# {
#   "query": "query Get($id: ID!, $n: Int = 10) {\n  book(id: $id) {\n    title\n    reviews(first: $n) { text }\n  }\n}",
#   "variables": {
#     "id": "b-1041",
#     "n": 3
#   }
# }

json = chilkat2.JsonObject()
json.UpdateString("query","query Get($id: ID!, $n: Int = 10) {\n  book(id: $id) {\n    title\n    reviews(first: $n) { text }\n  }\n}")
json.UpdateString("variables.id","b-1041")
json.UpdateInt("variables.n",3)

# resp: HttpResponse
resp = http.PostJson3("https://api.example.com/graphql","application/json",json)
if (http.LastMethodSuccess == False):
    print(http.LastErrorText)
    sys.exit()

print(resp.StatusCode)
print(resp.BodyStr)
