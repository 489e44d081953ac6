import sys

import chilkat2

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat2.Http()

# The JSON that is sent:

# {
#   "query": "# first\nquery Get($full: Boolean!) {\n  books {\n    title # inline\n    blurb @include(if: $full)\n  }\n}",
#   "variables": {
#     "full": true
#   }
# }

json = chilkat2.JsonObject()
json.UpdateString("query","# first\nquery Get($full: Boolean!) {\n  books {\n    title # inline\n    blurb @include(if: $full)\n  }\n}")
json.UpdateBool("variables.full",True)

# resp: HttpResponse
resp = http.PostJson3("https://api.example.com/graphql","application/json",json)
if (http.LastMethodSuccess == False):
    print(http.LastErrorText)
    sys.exit()

print(resp.StatusCode)
print(resp.BodyStr)
