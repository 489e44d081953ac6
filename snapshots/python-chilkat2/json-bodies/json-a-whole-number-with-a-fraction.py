import sys

import chilkat2

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat2.Http()

# The JSON that is sent:

# {
#   "amount": 20.0,
#   "rate": 0.5
# }

json = chilkat2.JsonObject()
json.UpdateNumber("amount","20.0")
json.UpdateNumber("rate","0.5")

# resp: HttpResponse
resp = http.PostJson3("https://api.example.com/prices","application/json",json)
if (http.LastMethodSuccess == False):
    print(http.LastErrorText)
    sys.exit()

print(resp.StatusCode)
print(resp.BodyStr)
