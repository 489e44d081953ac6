require 'chilkat'

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = Chilkat::CkHttp.new()

# The JSON that is sent:

# {
#   "count": 42,
#   "on": true,
#   "text": "42"
# }

json = Chilkat::CkJsonObject.new()
json.UpdateInt("count",42)
json.UpdateBool("on",true)
json.UpdateString("text","42")

# resp: CkHttpResponse
resp = http.PostJson3("https://api.example.com/things","application/json",json)
if (http.get_LastMethodSuccess() == false)
    print http.lastErrorText() + "\n";
    exit
end

print resp.get_StatusCode().to_s() + "\n";
print resp.bodyStr() + "\n";
