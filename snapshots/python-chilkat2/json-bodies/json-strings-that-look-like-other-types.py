import sys

import chilkat2

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat2.Http()

# The JSON that is sent:

# {
#   "number": "42",
#   "float": "1.0",
#   "zero": "007",
#   "date": "2021-04-30",
#   "json": "{\"a\": 1}",
#   "at": "@file",
#   "colon": ":=1",
#   "empty": " "
# }

json = chilkat2.JsonObject()
json.UpdateString("number","42")
json.UpdateString("float","1.0")
json.UpdateString("zero","007")
json.UpdateString("date","2021-04-30")
json.UpdateString("json",'{"a": 1}')
json.UpdateString("at","@file")
json.UpdateString("colon",":=1")
json.UpdateString("empty"," ")

# resp: HttpResponse
resp = http.PostJson3("https://api.example.com/json","application/json",json)
if (http.LastMethodSuccess == False):
    print(http.LastErrorText)
    sys.exit()

print(resp.StatusCode)
print(resp.BodyStr)
