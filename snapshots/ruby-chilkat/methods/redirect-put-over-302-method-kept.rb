require 'chilkat'

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = Chilkat::CkHttp.new()

# The JSON that is sent:

# {
#   "a": 1
# }

json = Chilkat::CkJsonObject.new()
json.UpdateInt("a",1)

sbRequestBody = Chilkat::CkStringBuilder.new()
json.EmitSb(sbRequestBody)

# resp: CkHttpResponse
resp = http.PTextSb("PUT","https://api.example.com/things",sbRequestBody,"utf-8","application/json",false,false)
if (http.get_LastMethodSuccess() == false)
    print http.lastErrorText() + "\n";
    exit
end

print resp.get_StatusCode().to_s() + "\n";
print resp.bodyStr() + "\n";
