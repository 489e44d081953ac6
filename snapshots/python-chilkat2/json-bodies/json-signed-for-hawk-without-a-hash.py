import sys

import chilkat2

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat2.Http()

# The JSON that is sent:

# {
#   "title": "Salt"
# }

json = chilkat2.JsonObject()
json.UpdateString("title","Salt")

# resp: HttpResponse
resp = http.PostJson3("https://api.example.com/me","application/json",json)
if (http.LastMethodSuccess == False):
    print(http.LastErrorText)
    sys.exit()

print(resp.StatusCode)
print(resp.BodyStr)
