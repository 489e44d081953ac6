import sys

import chilkat2

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat2.Http()

# The JSON that is sent:

# {
#   "title": "The Salt Road",
#   "url": "https://api.example.com//path",
#   "glob": "/* no comment */"
# }

json = chilkat2.JsonObject()
json.UpdateString("title","The Salt Road")
json.UpdateString("url","https://api.example.com//path")
json.UpdateString("glob","/* no comment */")

# resp: HttpResponse
resp = http.PostJson3("https://api.example.com/json","application/json",json)
if (http.LastMethodSuccess == False):
    print(http.LastErrorText)
    sys.exit()

print(resp.StatusCode)
print(resp.BodyStr)
