require 'chilkat'

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = Chilkat::CkHttp.new()

# The JSON that is sent:

# {
#   "10": "ten",
#   "b": "bee",
#   "2": "two",
#   "a": "ay",
#   "1": "one"
# }

json = Chilkat::CkJsonObject.new()
json.UpdateString("10","ten")
json.UpdateString("b","bee")
json.UpdateString("2","two")
json.UpdateString("a","ay")
json.UpdateString("1","one")

# resp: CkHttpResponse
resp = http.PostJson3("https://api.example.com/json","application/json",json)
if (http.get_LastMethodSuccess() == false)
    print http.lastErrorText() + "\n";
    exit
end

print resp.get_StatusCode().to_s() + "\n";
print resp.bodyStr() + "\n";
