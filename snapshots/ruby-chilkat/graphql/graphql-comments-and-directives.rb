require 'chilkat'

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = Chilkat::CkHttp.new()

# The JSON that is sent:

# {
#   "query": "# first\nquery Get($full: Boolean!) {\n  books {\n    title # inline\n    blurb @include(if: $full)\n  }\n}",
#   "variables": {
#     "full": true
#   }
# }

json = Chilkat::CkJsonObject.new()
json.UpdateString("query","# first\nquery Get($full: Boolean!) {\n  books {\n    title # inline\n    blurb @include(if: $full)\n  }\n}")
json.UpdateBool("variables.full",true)

# resp: CkHttpResponse
resp = http.PostJson3("https://api.example.com/graphql","application/json",json)
if (http.get_LastMethodSuccess() == false)
    print http.lastErrorText() + "\n";
    exit
end

print resp.get_StatusCode().to_s() + "\n";
print resp.bodyStr() + "\n";
