require 'chilkat'

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = Chilkat::CkHttp.new()

# The JSON that is sent:

# {
#   "reason": "sold out"
# }

json = Chilkat::CkJsonObject.new()
json.UpdateString("reason","sold out")

sbRequestBody = Chilkat::CkStringBuilder.new()
json.EmitSb(sbRequestBody)

# resp: CkHttpResponse
resp = http.PTextSb("DELETE","https://api.example.com/things/7",sbRequestBody,"utf-8","application/json",false,false)
if (http.get_LastMethodSuccess() == false)
    print http.lastErrorText() + "\n";
    exit
end

print resp.get_StatusCode().to_s() + "\n";
print resp.bodyStr() + "\n";
