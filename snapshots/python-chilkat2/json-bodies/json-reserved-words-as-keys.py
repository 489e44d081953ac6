import sys

import chilkat2

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat2.Http()

# The JSON that is sent:

# {
#   "class": 1,
#   "def": 2,
#   "end": 3,
#   "nil": 4,
#   "None": 5,
#   "self": 6,
#   "type": 7,
#   "func": 8,
#   "null": 9,
#   "true": 10,
#   "$ref": "#/x"
# }

json = chilkat2.JsonObject()
json.UpdateInt("class",1)
json.UpdateInt("def",2)
json.UpdateInt("end",3)
json.UpdateInt("nil",4)
json.UpdateInt("None",5)
json.UpdateInt("self",6)
json.UpdateInt("type",7)
json.UpdateInt("func",8)
json.UpdateInt("null",9)
json.UpdateInt("true",10)
json.UpdateString("$ref","#/x")

# resp: HttpResponse
resp = http.PostJson3("https://api.example.com/json","application/json",json)
if (http.LastMethodSuccess == False):
    print(http.LastErrorText)
    sys.exit()

print(resp.StatusCode)
print(resp.BodyStr)
