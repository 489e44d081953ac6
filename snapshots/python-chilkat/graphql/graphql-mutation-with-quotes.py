import sys

import chilkat

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat.CkHttp()

# The JSON that is sent:

# {
#   "query": "mutation {\n  add(title: \"Say \\\"hi\\\"\", blurb: \"\"\"\n  two\n  lines\n  \"\"\") { id }\n}"
# }

json = chilkat.CkJsonObject()
json.UpdateString("query",'mutation {\n  add(title: "Say \\"hi\\"", blurb: """\n  two\n  lines\n  """) { id }\n}')

# resp: CkHttpResponse
resp = http.PostJson3("https://api.example.com/graphql","application/json",json)
if (http.get_LastMethodSuccess() == False):
    print(http.lastErrorText())
    sys.exit()

print(resp.get_StatusCode())
print(resp.bodyStr())
