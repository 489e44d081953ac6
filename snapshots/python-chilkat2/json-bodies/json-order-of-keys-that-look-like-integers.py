import sys

import chilkat2

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat2.Http()

# The JSON that is sent:

# {
#   "10": "ten",
#   "b": "bee",
#   "2": "two",
#   "a": "ay",
#   "1": "one"
# }

json = chilkat2.JsonObject()
json.UpdateString("10","ten")
json.UpdateString("b","bee")
json.UpdateString("2","two")
json.UpdateString("a","ay")
json.UpdateString("1","one")

# resp: HttpResponse
resp = http.PostJson3("https://api.example.com/json","application/json",json)
if (http.LastMethodSuccess == False):
    print(http.LastErrorText)
    sys.exit()

print(resp.StatusCode)
print(resp.BodyStr)
