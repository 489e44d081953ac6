import sys

import chilkat

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat.CkHttp()

# The JSON that is sent:

# {
#   "a": "{{1st}}",
#   "b": "{{42}}",
#   "c": "{{x}}",
#   "d": "{{żółw}}",
#   "e": "{{日本}}",
#   "f": "{{😀}}",
#   "g": "{{-}}"
# }

json = chilkat.CkJsonObject()
json.UpdateString("a","{{1st}}")
json.UpdateString("b","{{42}}")
json.UpdateString("c","{{x}}")
json.UpdateString("d","{{żółw}}")
json.UpdateString("e","{{日本}}")
json.UpdateString("f","{{😀}}")
json.UpdateString("g","{{-}}")

# resp: CkHttpResponse
resp = http.PostJson3("https://api.example.com/things","application/json",json)
if (http.get_LastMethodSuccess() == False):
    print(http.lastErrorText())
    sys.exit()

print(resp.get_StatusCode())
print(resp.bodyStr())
