require 'chilkat'

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = Chilkat::CkHttp.new()

# The JSON that is sent:

# {
#   "title": "Salt"
# }

json = Chilkat::CkJsonObject.new()
json.UpdateString("title","Salt")

# resp: CkHttpResponse
resp = http.PostJson3("https://api.example.com/me","application/json",json)
if (http.get_LastMethodSuccess() == false)
    print http.lastErrorText() + "\n";
    exit
end

print resp.get_StatusCode().to_s() + "\n";
print resp.bodyStr() + "\n";
